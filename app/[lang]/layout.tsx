import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isLang, languages } from '@/lib/i18n/languages'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/masthead.css'
import '../styles/forms.css'
import '../styles/paper.css'
import '../styles/colophon.css'
import '../styles/home.css'
import '../styles/people.css'
import '../styles/map.css'
import '../styles/profile.css'
import '../styles/post.css'
import '../styles/designs.css'
import '../styles/desk.css'
import '../styles/desk-sheet.css'
import '../styles/desk-marks.css'
import '../styles/desk-compose.css'
import '../styles/desk-keys.css'
import '../styles/desk-phrases.css'
import '../styles/desk-check.css'
import '../styles/desk-print.css'
import '../styles/desk-shop.css'
import '../styles/drafts.css'
import '../styles/translate.css'
import '../styles/guidance.css'
import '../styles/sheet.css'
import '../styles/pack.css'
import '../styles/media.css'

// Every page reads the directory or the day: rendered when first asked for, then kept by server.mjs.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { template: '%s · Otkrytka', default: 'Otkrytka' },
  icons: { icon: '/icon.svg' },
  referrer: 'same-origin',
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6ecd9' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1c28' },
  ],
}

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ lang: string }>
}) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const dir = languages.find(({ tag }) => tag === lang)?.dir ?? 'ltr'
  return (
    <html lang={lang} dir={dir}>
      <body>
        {children}
        <script src="/enhance.js" type="module" data-keep="" />
      </body>
    </html>
  )
}
