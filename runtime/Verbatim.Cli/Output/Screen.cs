namespace Verbatim.Cli.Output;

/// <summary>The screen of a person who watches a run.</summary>
/// <param name="Width">How many columns it has now: a window may be resized at any time.</param>
/// <param name="Clock">What tells how long the person has waited.</param>
public sealed record Screen(Func<int> Width, TimeProvider Clock)
{
    private const int UsualWidth = 80;

    /// <summary>The screen that standard error is, or null: in a pipe or a file, and on a terminal that cannot go back in a line.</summary>
    /// <param name="isTerminal">Whether standard error is a terminal.</param>
    /// <param name="variable">Looks up an environment variable.</param>
    /// <param name="width">Asks the terminal for its columns.</param>
    public static Screen? Of(bool isTerminal, Func<string, string?> variable, Func<int> width) =>
        isTerminal && variable("TERM") != "dumb" ? new Screen(() => Known(width), TimeProvider.System) : null;

    // Asked of a terminal that is not there any more, or that does not tell.
    private static int Known(Func<int> width)
    {
        try
        {
            return width() is > 0 and int columns ? columns : UsualWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return UsualWidth;
        }
    }
}
