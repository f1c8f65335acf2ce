/** Words of courts, as parts of patterns: who is a party, what a court does, and what it imposes. */

/** Who somebody is to a case. */
export const party =
  '被告人|原告人|被告单位|被害单位|被告|原告|被上诉人|上诉人|被申请人|再审申请人|申请人|被申诉人|申诉人|被执行人|申请执行人|执行人|' +
  '案外人|第三人(?!称)|证人(?!证|席)|被害人|受害人|公诉人|自诉人|罪犯|嫌疑人';

/** What a court does that a punishment follows. */
export const sentencing = '判处|改判|求处|量处|重判|轻判|判决|判';

/** Punishments that last, and those that are paid. */
export const term = '[有无]期徒刑|拘役|管制|(?:行政|司法)拘留';
export const fine = '罚[款金锾]';

/** Patients and those whom something befell. */
export const patient = '患者|病人|患儿|产妇|死者|被害人';
