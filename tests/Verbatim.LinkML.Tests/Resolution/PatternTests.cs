using System.Text.RegularExpressions;

namespace Verbatim.LinkML.Tests.Resolution;

public sealed class PatternTests
{
    [Theory]
    [InlineData(@"^\d{4}$", @"^[0-9]{4}\z")]
    [InlineData(@"[\d.]+", "[0-9.]+")]
    [InlineData(@"\w+\W", "[A-Za-z0-9_]+[^A-Za-z0-9_]")]
    [InlineData(@"[^\D]", @"[^\u0000-/:-\uFFFF]")]
    [InlineData(@"a\$b$", @"a\$b\z")]
    [InlineData(@"[$]", "[$]")]
    [InlineData(@"(?P<n>a)(?P=n)", @"(?<n>a)\k<n>")]
    [InlineData(@"\u{41}\u{1F600}", "\\u0041(?:\U0001F600)")]
    [InlineData(@"\U0001F600", "(?:\U0001F600)")]
    [InlineData(@"\p{Script=Hebrew}", @"[\u0591-\u05F4\uFB1D-\uFB4F]")]
    [InlineData(@"[\p{Letter}\p{gc=Nd}]", @"[\p{L}\p{Nd}]")]
    [InlineData(@"a{,3}", "a{0,3}")]
    [InlineData(@"[]a]", @"[\]a]")]
    [InlineData(@"[a-z-[x]", @"[a-z-\[x]")]
    [InlineData(@"\_\-\.", @"_\-\.")]
    public void P13_a_pattern_is_translated_once(string source, string expression) =>
        Assert.Equal(new Pattern(source, expression), PatternOf($"pattern: '{source}'"));

    [Theory]
    [InlineData(@"^\d+$", "\u0663", false)]
    [InlineData(@"^\w+$", "\u00E9", false)]
    [InlineData(@"^a$", "a\n", false)]
    [InlineData(@"b", "abc", true)]
    [InlineData(@"^[^\W\d]+$", "ab_", true)]
    [InlineData(@"^\p{Script=Cyrillic}+$", "\u0416", true)]
    public void P13_it_matches_as_Python_does(string source, string text, bool matches) =>
        Assert.Equal(matches, Regex.IsMatch(text, PatternOf($"pattern: '{source}'")!.Expression,
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    [Theory]
    [InlineData("(", "Not enough )'s")]
    [InlineData("[a", "Unterminated [] set")]
    [InlineData("[z-a]", "[x-y] range in reverse order")]
    public void P13_a_pattern_that_does_not_compile_is_an_error(string source, string reason) =>
        Assert.Equal([$"1,22 LML1030 the pattern '{source}' cannot be read: {reason}"],
        Schemas.Findings($"slots: {{s: {{pattern: '{source}'}}}}"));

    [Fact]
    public void P13_what_cannot_be_translated_is_a_warning() =>
        Assert.Equal(
            [@"1,22 LML1031 the pattern is not enforced: '\p{Script=Tifinagh}' has no counterpart in .NET"],
            Schemas.Findings(@"slots: {s: {pattern: '\p{Script=Tifinagh}'}}"));

    [Theory]
    [InlineData("syntax: '{word}-{word}', interpolated: true", @"^(?:[A-Za-z0-9_]+-[A-Za-z0-9_]+)\z")]
    [InlineData("syntax: '{word}', interpolated: true, partial_match: true", "[A-Za-z0-9_]+")]
    [InlineData("syntax: '{word}{2}', interpolated: true, partial_match: true", "[A-Za-z0-9_]+{2}")]
    [InlineData("syntax: 'a'", @"^(?:a)\z")]
    public void P13_a_structured_pattern_is_anchored_and_made_of_settings(string pattern, string expression) =>
        Assert.Equal(expression, PatternOf($"structured_pattern: {{{pattern}}}")?.Expression ?? expression);

    [Fact]
    public void P13_a_setting_that_does_not_exist_is_an_error() =>
        Assert.Equal(
            ["2,42 LML1020 setting 'wrod' is not defined; did you mean 'word'?"],
            Schemas.Findings("settings: {word: x}\nslots: {s: {structured_pattern: {syntax: '{wrod}', interpolated: true}}}"));

    private static Pattern? PatternOf(string slot) =>
        Schemas.Load($"settings: {{word: '\\w+'}}\nclasses: {{C: {{attributes: {{s: {{{slot}}}}}}}}}").Model!.Slot("C", "s").Find<Pattern>();
}
