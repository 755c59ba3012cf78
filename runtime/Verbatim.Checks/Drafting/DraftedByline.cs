namespace Verbatim.Checks.Drafting;

/// <summary>Who signs an article.</summary>
internal static class DraftedByline
{
    public static (Byline? Byline, Decision? Open) Of(DraftSubject subject)
    {
        if (subject.Reading.Signature is not { } signature)
            return (null, null);
        string[] persons =
        [
            .. subject.Reading.Names
                .Where(name => name is { Kind: NameKind.Person, IsSettled: true } && name.Span.Start >= signature.Span.Start
                    && name.Span.End <= signature.Span.End)
                .Select(static name => name.Id).Distinct(StringComparer.Ordinal),
        ];
        ImmutableArray<BylineRole> roles = signature.Roles;
        // A name before a role is still somebody who wrote it.
        BylineRole role = persons.Length > 0 || !signature.IsRole ? BylineRole.Author : roles[0];
        Byline byline = new()
        {
            AsWritten = subject.Read(signature.Span),
            BylineRole = role,
            Person = persons.Length == 1 ? new Reference<Person>(persons[0]) : null,
        };
        string? question = persons.Length > 1 ? "the byline names several: say who wrote it"
            : signature.IsRole && roles.Length > 1
            ? "the byline can name " + string.Join(" or ", roles.Select(static one => one.ToText())) + ": say which"
            : !signature.IsRole && persons.Length == 0 && roles.Length > 0
            ? "the byline names a role beside a name: say whether this is who wrote it"
            : null;
        return (byline, question is null ? null : new Decision("/byline", question));
    }
}
