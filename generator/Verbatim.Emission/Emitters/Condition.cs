namespace Verbatim.Emission.Emitters;

/// <summary>A condition in C# with its opposite, so that nothing has to be negated that reads better the other way round.</summary>
internal sealed record Condition
{
    private readonly string _holds;
    private readonly string _fails;
    private readonly char _sign;

    private Condition(string holds, string fails, char sign = ' ') => (_holds, _fails, _sign) = (holds, fails, sign);

    /// <summary>What is always true.</summary>
    public static readonly Condition Always = new("true", "false");

    /// <summary>What is never true.</summary>
    public static readonly Condition Never = new("false", "true");

    /// <summary>The condition.</summary>
    public string Holds => _holds;

    /// <summary>Its opposite.</summary>
    public Condition Not => new(_fails, _holds, _sign switch { '&' => '|', '|' => '&', _ => _sign });

    /// <summary>A call, or what else takes a <c>!</c> before it.</summary>
    public static Condition Of(string call) => new(call, "!" + call);

    /// <summary>An expression of two parts.</summary>
    public static Condition Compare(string value, string sign, string other) =>
        new($"{value} {sign} {other}", $"!({value} {sign} {other})");

    /// <summary>That two values are equal.</summary>
    public static Condition Equal(string value, string other) => new($"{value} == {other}", $"{value} != {other}");

    /// <summary>That a value is one of several.</summary>
    public static Condition Among(string value, IReadOnlyList<string> others) => others.Count switch
    {
        0 => Never,
        1 => Equal(value, others[0]),
        _ => new($"{value} is {string.Join(" or ", others)}", $"{value} is not ({string.Join(" or ", others)})"),
    };

    /// <summary>That there is a value.</summary>
    public static Condition NotNull(string value) => new($"{value} is not null", $"{value} is null");

    /// <summary>That a list has items.</summary>
    public static Condition NotEmpty(string value) => new($"!{value}.IsEmpty", $"{value}.IsEmpty");

    /// <summary>That all hold.</summary>
    public static Condition All(IEnumerable<Condition> conditions) => Join(conditions, '&');

    /// <summary>That one at least holds.</summary>
    public static Condition Any(IEnumerable<Condition> conditions) => Join(conditions, '|');

    /// <summary>The condition as a part of others that must all hold.</summary>
    public string InAll => _sign == '|' ? $"({_holds})" : _holds;

    private static Condition Join(IEnumerable<Condition> conditions, char sign)
    {
        Condition neutral = sign == '&' ? Always : Never;
        Condition[] parts = [.. conditions.Where(c => c != neutral).Distinct()];
        if (parts.Length == 0)
            return neutral;
        if (parts.Contains(neutral.Not))
            return neutral.Not;
        if (parts.Length == 1)
            return parts[0];
        return new Condition(Text(parts, sign), Text(parts.Select(static c => c.Not), sign == '&' ? '|' : '&'), sign);
    }

    private static string Text(IEnumerable<Condition> parts, char sign) =>
        string.Join($" {sign}{sign} ", parts.Select(part => part._sign is ' ' || part._sign == sign ? part._holds : $"({part._holds})"));
}
