import { featureMessages } from '../featureMessages.ts'
import { ownFilesListEn } from './ownFilesListEn.ts'
import { ownFilesListZh } from './ownFilesListZh.ts'

/** The sentences of the list of local files and of the change report. */
export const ownFilesWords = featureMessages({ zh: ownFilesListZh, en: ownFilesListEn })
