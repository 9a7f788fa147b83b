import { notFound, redirect } from 'next/navigation'
import { isLang } from '@/lib/i18n/languages'

/** Nobody chosen yet: to the people one can write to. */
export default async function Write({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  redirect(`/${lang}/prisoners`)
}
