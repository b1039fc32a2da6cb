import { useState, type DragEvent } from 'react'
import { LONGEST_SET, readSavedSet, type SavedSet } from '../../claims/saved-set.ts'
import { useLanguage } from '../../ui/language.tsx'
import type { Fault } from './fault-text.ts'
import { CHECK_TEXT } from './text.ts'

interface OpenFileProps {
  onSet: (set: SavedSet) => void
  onFault: (name: string, fault: Fault) => void
}

/** Opens sets from files that are chosen or dropped; whatever is in them harms nothing. */
export function OpenFile({ onSet, onFault }: OpenFileProps) {
  const words = CHECK_TEXT[useLanguage()]
  const [over, setOver] = useState(false)
  const onFiles = async (files: Iterable<File>) => {
    for (const file of files) {
      const read = await readFile(file)
      if (read.ok) onSet(read.set)
      else onFault(file.name.slice(0, 80), read.fault)
    }
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void onFiles([...event.dataTransfer.files])
  }
  return (
    <div
      className={over ? 'check-open no-print is-over' : 'check-open no-print'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label className="check-file">
        <span className="button">{words.sets.open}</span>
        <input
          type="file"
          accept=".json,application/json"
          multiple
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            // So that the same file can be chosen again once it is mended.
            event.currentTarget.value = ''
            void onFiles(files)
          }}
        />
      </label>{' '}
      <span className="muted">{words.sets.drop}</span>
    </div>
  )
}

type ReadFile =
  | { readonly ok: true; readonly set: SavedSet }
  | { readonly ok: false; readonly fault: Fault }

/** Answers too hold what can be checked: everything that they cite. */
async function readAnswers(written: string, otherwise: ReadFile): Promise<ReadFile> {
  const { citedOfFile } = await import('./cited-of-file.ts')
  const set = citedOfFile(written)
  return set ? { ok: true, set } : otherwise
}

/** A huge file is refused by its size: it is never read into memory. Letters may be four bytes. */
async function readFile(file: File): Promise<ReadFile> {
  if (file.size > 4 * LONGEST_SET)
    return { ok: false, fault: { kind: 'too-large', characters: file.size } }
  try {
    const written = await file.text()
    const read = readSavedSet(written)
    return read.ok || read.fault.kind !== 'not-ours' ? read : await readAnswers(written, read)
  } catch {
    return { ok: false, fault: { kind: 'unread' } }
  }
}
