/** The product as it was at an earlier commit, built from git. */
import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const run = (folder: string, command: string, ...parameters: string[]): void => {
  execFileSync(command, parameters, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

/**
 * Builds it in `folder`, which must not be there, and gives the folder of the site. Pages it made in
 * the browser get their file, so that every host finds them. Throws where git has no such commit.
 */
export async function earlierSite(
  commit: string,
  folder: string,
  pages: readonly string[],
): Promise<string> {
  run('.', 'git', 'worktree', 'add', '--quiet', '--detach', folder, commit)
  run(folder, 'npm', 'ci', '--no-audit', '--no-fund')
  run(folder, 'npm', 'run', 'build')
  const site = join(folder, 'dist')
  for (const page of ['404.html', ...pages.map((path) => join(path, 'index.html'))]) {
    await mkdir(dirname(join(site, page)), { recursive: true })
    await cp(join(site, 'index.html'), join(site, page))
  }
  for (const styles of await stylesInPage(join(site, 'assets')))
    await writeFile(join(site, 'assets', styles), '')
  return site
}

/**
 * Style sheets that stand in the page, and that its scripts ask for all the same: the server of that
 * time answered with something, and a static host has nothing.
 */
async function stylesInPage(assets: string): Promise<readonly string[]> {
  const files = await readdir(assets)
  const scripts = files.filter((file) => file.endsWith('.js'))
  const texts = await Promise.all(scripts.map((file) => readFile(join(assets, file), 'utf8')))
  const named = texts.flatMap((text) => text.match(/index-[\w-]+\.css/g) ?? [])
  return [...new Set(named)].filter((file) => !files.includes(file))
}

export const forgetEarlierSite = (folder: string): void =>
  run('.', 'git', 'worktree', 'remove', '--force', folder)
