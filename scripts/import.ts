// `npm run -s import -- FILE [--dry-run] [--json]`: reads a volunteers' list or a release into the directory
// (docs/importing.md).
import { runImportCommand } from '@/lib/server/import/import-command'

// Who reads only the beginning (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runImportCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  fault: (text) => process.stderr.write(text),
})
