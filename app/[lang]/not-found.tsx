// Never shown by the site's own server, which puts the problem page in its place: this one is for `npm run dev`.
export default function NotFound() {
  return <p>There is no page here.</p>
}
