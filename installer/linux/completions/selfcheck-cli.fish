# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# Completion for fish: installed as /usr/share/fish/vendor_completions.d/selfcheck-cli.fish, or
#   selfcheck-cli completion fish | source

set -l commands run show compare decode catalogue explain record-system completion profile
set -l profile_commands show verify sign new-key
complete -c selfcheck-cli -f
complete -c selfcheck-cli -l lang -x -a "de en fr" -d "Language"
complete -c selfcheck-cli -s h -l help -d "Shows help"
complete -c selfcheck-cli -n "not __fish_seen_subcommand_from $commands" -l version -d "Shows the version"
complete -c selfcheck-cli -n "not __fish_seen_subcommand_from $commands" -a run -d "Checks this PC"
complete -c selfcheck-cli -n "not __fish_seen_subcommand_from $commands" -a show -d "Shows a saved report"
complete -c selfcheck-cli -n "not __fish_seen_subcommand_from $commands" -a compare -d "What changed between two reports"
complete -c selfcheck-cli -n "not __fish_seen_subcommand_from $commands" -a decode -d "The lights of a result code"
complete -c selfcheck-cli -n "not __fish_seen_subcommand_from $commands" -a catalogue -d "Lists every point"
complete -c selfcheck-cli -n "not __fish_seen_subcommand_from $commands" -a explain -d "What a point asks for"
complete -c selfcheck-cli -n "not __fish_seen_subcommand_from $commands" -a record-system -d "Writes down what this PC answers"
complete -c selfcheck-cli -n "not __fish_seen_subcommand_from $commands" -a completion -d "Completion for a shell"
complete -c selfcheck-cli -n "not __fish_seen_subcommand_from $commands" -a profile -d "Provider profiles"

complete -c selfcheck-cli -n "__fish_seen_subcommand_from run" -l only -x -a "(selfcheck-cli catalogue --ids)" -d "Only these"
complete -c selfcheck-cli -n "__fish_seen_subcommand_from run record-system" -l profile -r -F -d "The provider profile"
complete -c selfcheck-cli -n "__fish_seen_subcommand_from run" -l workplace -r -F -d "File or list"
complete -c selfcheck-cli -n "__fish_seen_subcommand_from run" -l unattended -d "Asks nobody"
for option in json-file pdf text
    complete -c selfcheck-cli -n "__fish_seen_subcommand_from run; or __fish_seen_subcommand_from show; and not __fish_seen_subcommand_from profile" -l $option -r -F
end
complete -c selfcheck-cli -n "__fish_seen_subcommand_from run show" -l show-private -d "Leaves personal details readable"
complete -c selfcheck-cli -n "__fish_seen_subcommand_from run show compare" -l details -d "Every measured value"
complete -c selfcheck-cli -n "__fish_seen_subcommand_from run show decode catalogue" -l json -d "Data to the standard output"
complete -c selfcheck-cli -n "__fish_seen_subcommand_from show compare record-system" -F
complete -c selfcheck-cli -n "__fish_seen_subcommand_from explain" -a "(selfcheck-cli catalogue --ids)"
complete -c selfcheck-cli -n "__fish_seen_subcommand_from completion" -a "bash zsh fish"
complete -c selfcheck-cli -n "__fish_seen_subcommand_from profile; and not __fish_seen_subcommand_from $profile_commands" -a "$profile_commands"
complete -c selfcheck-cli -n "__fish_seen_subcommand_from profile; and __fish_seen_subcommand_from $profile_commands" -F
complete -c selfcheck-cli -n "__fish_seen_subcommand_from sign verify" -l key -r -F -d "Key (PEM)"
complete -c selfcheck-cli -n "__fish_seen_subcommand_from sign" -l output -r -F -d "Where it goes"
