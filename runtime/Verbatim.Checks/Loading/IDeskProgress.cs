namespace Verbatim.Checks.Loading;

/// <summary>Whoever wants to know how far the desk has come.</summary>
public interface IDeskProgress
{
    /// <summary>A step begins.</summary>
    /// <param name="step">The step.</param>
    /// <param name="total">How many things it has to do.</param>
    void Begin(DeskStep step, int total);

    /// <summary>One more of the step's things is done. Called from several threads.</summary>
    void Advance();
}
