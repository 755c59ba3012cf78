#!/usr/bin/env bash
# NuGet System.CommandLine 3.0.0 beside 2.0.15: an option that has an action and a default value, and is not on the line.
# In 2.0.15 its action runs when the option is given. In 3.0.0 it runs on every line: before the command, before a subcommand that the
# option does not belong to, before --help and --version, and on a line that is in error and runs nothing else. Only an action that
# terminates, and an option without a default, wait to be asked for.
# A good guess is wrong because an action is what happens when the option is invoked, as its documentation says; a default is expected to be
# a value. And who knows that the action of a default now runs expects it with the command, not with the help.
# The change is named in a pull request, for an option beside its command; that help, version and errors set it off too was found nowhere.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export NUGET_PACKAGES="$dir/packages"
cat > body.cs <<'CS'
#:property PublishAot=false
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
string version = typeof(RootCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
Console.WriteLine("System.CommandLine " + version.Split('+')[0]);
bool old = version.StartsWith("2.", StringComparison.Ordinal), same = true;
void Ask(string line, string before, string now)
{
    List<string> ran = [];
    Command sub = new("sub");
    sub.SetAction(_ => ran.Add("sub"));
    RootCommand root = new()
    {
        sub,
        new Option<string>("--log") { DefaultValueFactory = _ => "console", Action = new Act(ran, "log", false) },
        new Option<string>("--bare") { Action = new Act(ran, "bare", false) },
        new Option<string>("--list") { DefaultValueFactory = _ => "all", Action = new Act(ran, "list", true) },
    };
    root.SetAction(_ => ran.Add("root"));
    int code = root.Parse(line).Invoke(new() { Output = TextWriter.Null, Error = TextWriter.Null });
    string got = $"{string.Join(" ", ran)} {code}".Trim();
    Console.WriteLine($"'{line}' runs {got}");
    same &= got == (old ? before : now);
}
Ask("--log file", "log root 0", "log root 0");
Ask("", "root 0", "log root 0");
Ask("sub", "sub 0", "log sub 0");
Ask("--help", "0", "log 0");
Ask("--version", "0", "log 0");
Ask("--unknown", "1", "log 1");
Ask("--list all", "list 0", "log list 0");
return same ? 0 : 1;

internal sealed class Act(List<string> ran, string name, bool terminating) : SynchronousCommandLineAction
{
    public override bool Terminating => terminating;

    public override int Invoke(ParseResult parseResult)
    {
        ran.Add(name);
        return 0;
    }
}
CS
same=0
for version in 2.0.15 3.0.0; do
  { echo "#:package System.CommandLine@$version"; cat body.cs; } > seen.cs
  dotnet run seen.cs || same=1
done
[ $same = 0 ] && echo 'as described' || { echo CHANGED; exit 1; }
