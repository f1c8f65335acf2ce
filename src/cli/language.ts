/** The language that the command speaks. */
import { type Language, languages } from '../outputs/index.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the user's locale: Chinese for `zh_CN.UTF-8` and its like, else English. */
export function localeLanguage(env: Environment): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((each) => each !== undefined && each !== '');
  return (locale ?? new Intl.DateTimeFormat().resolvedOptions().locale).toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function isLanguage(name: string | undefined): name is Language {
  return languages.some((language) => language === name);
}

/** The language for what is said about the arguments themselves: `--lang` where it is right, else the locale's. */
export function spokenLanguage(argv: readonly string[], env: Environment): Language {
  // as with every option, the last one counts
  const at = argv.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1];
  return at >= 0 && isLanguage(given) ? given : localeLanguage(env);
}
