namespace Verbatim.LinkML.Validation;

/// <summary>
/// How near a value is to what was tried: what would have to change, and, where that is equal, what it meets already (P7).
/// </summary>
/// <param name="Changes">How much is wrong: each error counts, a wrong form most.</param>
/// <param name="Matches">How much speaks for it: each key that it knows, and twice each value that it names.</param>
internal readonly record struct Nearness(int Changes, int Matches)
{
    /// <summary>What is farther than all that was tried.</summary>
    public static readonly Nearness None = new(int.MaxValue, 0);

    /// <summary>Whether nothing is wrong.</summary>
    public bool Fits => Changes == 0;

    /// <summary>Whether it is nearer than another.</summary>
    public bool IsNearerThan(Nearness other) => Changes != other.Changes ? Changes < other.Changes : Matches > other.Matches;

    /// <summary>Both together. Changes grow to a limit: a sum that wrapped around would look valid.</summary>
    public static Nearness operator +(Nearness a, Nearness b) => new(Sum(a.Changes, b.Changes), Sum(a.Matches, b.Matches));

    private static int Sum(int a, int b) => (int)Math.Min((long)a + b, int.MaxValue);
}
