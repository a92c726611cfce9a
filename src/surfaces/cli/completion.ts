import type { Command, Option } from 'commander';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
  readonly takesFiles: boolean;
}

function entriesOf(program: Command): readonly Entry[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help')
    .map((command) => ({
      name: command.name(),
      summary: command.summary() || command.description(),
      options: command.options.filter((option) => !option.hidden),
      takesFiles: command.registeredArguments.some((argument) => ['path', 'folder'].includes(argument.name())),
    }));
}

const long = (option: Option): string => option.long ?? option.flags;
const single = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function bash(entries: readonly Entry[]): string {
  const cases = entries.map(({ name, options, takesFiles }) => `    ${name}) flags="${options.map(long).join(' ')} --help"; files=${takesFiles ? 1 : ''} ;;`);
  const values = [...new Map(entries.flatMap(({ options }) => options.flatMap((option) => (option.argChoices === undefined ? [] : [[long(option), option.argChoices] as const]))))];
  const choices = values.map(
    ([flag, words]) => `    ${flag}) IFS=$'\\n' COMPREPLY=($(compgen -W "${words.map((word) => word.replaceAll(' ', '\\ ')).join('\n')}" -- "$word")); return ;;`,
  );
  return `# tickmark completions for bash
_tickmark() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" flags="" files=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${entries.map(({ name }) => name).join(' ')} help --help --version" -- "$word"))
    return
  fi
  case "$before" in
${choices.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;;
    *) [ -n "$files" ] && COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _tickmark tickmark
`;
}

function zsh(entries: readonly Entry[]): string {
  const quoted = (text: string): string => text.replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', '\\:');
  const commands = entries.map(({ name, summary }) => `    ${single(`${name}:${quoted(summary)}`)}`);
  const cases = entries.map(({ name, options, takesFiles }) => {
    const specs = options.map((option) => {
      const value = option.required ? `:value:${option.argChoices === undefined ? '' : `(${option.argChoices.map((word) => word.replaceAll(' ', '\\ ')).join(' ')})`}` : '';
      return single(`${long(option)}[${quoted(option.description)}]${value}`);
    });
    return `    ${name}) _arguments ${[...specs, ...(takesFiles ? [single('*:file:_files')] : [])].join(' ')} ;;`;
  });
  return `#compdef tickmark
# tickmark completions for zsh
_tickmark() {
  local -a commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local name="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$name" in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_tickmark" ]; then _tickmark "$@"; else compdef _tickmark tickmark; fi
`;
}

function fish(entries: readonly Entry[]): string {
  const lines = entries.flatMap(({ name, summary, options, takesFiles }) => [
    `complete -c tickmark -n __fish_use_subcommand -f -a ${name} -d ${single(summary)}`,
    ...(takesFiles ? [] : [`complete -c tickmark -n '__fish_seen_subcommand_from ${name}' -f`]),
    ...options.map((option) => {
      const value = option.required ? ` -x${option.argChoices === undefined ? '' : ` -a ${single(option.argChoices.map((word) => word.replaceAll(' ', '\\ ')).join(' '))}`}` : '';
      return `complete -c tickmark -n '__fish_seen_subcommand_from ${name}' -l ${long(option).slice(2)}${value} -d ${single(option.description)}`;
    }),
  ]);
  return `# tickmark completions for fish\n${lines.join('\n')}\n`;
}

/** A script for the shell, made from the commands and flags as they are. */
export function completionScript(shell: Shell, program: Command): string {
  const entries = entriesOf(program);
  return shell === 'bash' ? bash(entries) : shell === 'zsh' ? zsh(entries) : fish(entries);
}
