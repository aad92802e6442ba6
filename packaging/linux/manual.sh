#!/bin/sh
# manual.sh PROGRAM NAME: the manual page of a program, made from what its own --help says, so that it cannot say anything else.
set -eu
program=$1 name=$2
LC_ALL=C.UTF-8
QT_QPA_PLATFORM=offscreen
export LC_ALL QT_QPA_PLATFORM

# As roff takes it for text: nothing of it is a command, and an option's dash is a dash.
text() { sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^\\([.']\\)/\\\\\&\\1/"; }
# Lines of help that keep their form.
verbatim() { printf '.nf\n'; text; printf '.fi\n'; }

version=$("$program" --version | sed 's/^Holdpoint //')
help=$("$program" --help)
printf '.TH %s 1 "" "Holdpoint %s" "User Commands"\n' "$(printf %s "$name" | tr '[:lower:]-' '[:upper:]_' | sed 's/_/\\-/g')" "$version"
case $name in
*-cli)
    printf '.SH NAME\n%s \\- release control for Markdown runbooks, without a screen\n' "$(printf %s "$name" | text)"
    printf '.SH SYNOPSIS\n.B %s\n\\fIVERB\\fR \\&...\n' "$(printf %s "$name" | text)"
    printf '.SH DESCRIPTION\nDrives a release by the Markdown runbook that the team already has, holds at every gate, and goes back when told to.\nThe same releases are open to the desktop,\n.BR holdpoint (1).\n'
    printf '.SH VERBS\n'
    printf '%s\n' "$help" | sed -n 's/^  \([a-z]*\) .*/\1/p' | while read -r verb; do
        printf '.SS %s\n' "$verb"
        "$program" "$verb" --help | sed '/^exit codes:/,$d' | verbatim
    done
    printf '.SH EXIT STATUS\n'
    "$program" run --help | sed -n '/^exit codes:/,$p' | sed 's/^exit codes: //' | text
    printf '.SH SEE ALSO\n.BR holdpoint (1)\n'
    ;;
*)
    printf '.SH NAME\n%s \\- release control for Markdown runbooks, on the desktop\n' "$name"
    printf '.SH SYNOPSIS\n.B %s\n[\\fIRUNBOOK.md\\fR | \\fIRELEASE\\fR] [\\fIOPTION\\fR]\\&...\n' "$name"
    printf '.SH DESCRIPTION\n'
    printf '%s\n' "$help" | sed -e '1,2d' -e '/^exit codes:/,$d' | verbatim
    printf '.SH EXIT STATUS\n'
    printf '%s\n' "$help" | sed -n '/^exit codes:/,$p' | sed 's/^exit codes: //' | text
    printf '.SH SEE ALSO\n.BR holdpoint\\-cli (1)\n'
    ;;
esac
