namespace Verbatim.Cli.Output;

/// <summary>
/// One line on the screen that says how far a run has come: <c>checking 1,240 of 5,000 files …</c>. It is there only while someone
/// waits and watches, and nothing of it stays. Drawn by whoever advances it, so it needs no thread; safe to advance from several.
/// </summary>
public sealed class Progress : IDisposable
{
    /// <summary>A run that is over before says nothing.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);

    /// <summary>Nobody reads faster.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.1);

    /// <summary>A terminal shows what stops a run, <c>^C</c>, behind the line.</summary>
    private const int EchoWidth = 2;

    private readonly TextWriter _output;
    private readonly Screen? _screen;
    private readonly CancellationToken _stopping;
    private string _doing;
    private string _noun;
    private int _total;
    private readonly Lock _drawing = new();
    private long _due;
    private int _done;
    private int _widest;
    private bool _isOver;

    /// <summary>Begins to count; nothing is shown yet.</summary>
    /// <param name="terminal">Whose standard error it is shown on, where that is a screen.</param>
    /// <param name="doing">What is done: <c>checking</c>.</param>
    /// <param name="noun">To what, in the plural: <c>files</c>.</param>
    /// <param name="total">To how many.</param>
    public Progress(Terminal terminal, string doing, string noun, int total)
    {
        (_output, _screen, _stopping, _doing, _noun, _total) = (terminal.Error, terminal.Screen, terminal.Stopping, doing, noun, total);
        _due = Soonest(Patience);
    }

    /// <summary>The next step of the same run: its line takes the place of the one before it, if that was shown.</summary>
    /// <param name="doing">What is done now.</param>
    /// <param name="noun">To what, in the plural.</param>
    /// <param name="total">To how many.</param>
    public void Begin(string doing, string noun, int total)
    {
        lock (_drawing)
        {
            (_doing, _noun, _total) = (doing, noun, total);
            Volatile.Write(ref _done, 0);
            if (!_isOver && _widest > 0 && total > 0)
                DrawCount();
        }
    }

    /// <summary>One more is done.</summary>
    /// <exception cref="OperationCanceledException">Somebody stopped the run. Here, since a run that takes its time comes by here
    /// often.</exception>
    public void Advance()
    {
        _stopping.ThrowIfCancellationRequested();
        bool isLast = Interlocked.Increment(ref _done) == _total;
        if (_screen is null || !IsDue(isLast))
            return;
        // While another thread draws only the last has to wait for it: no later one would say what it says.
        if (isLast)
            _drawing.Enter();
        else if (!_drawing.TryEnter())
            return;
        try
        {
            // Asked again: another thread may have drawn meanwhile.
            if (!_isOver && IsDue(isLast))
                DrawCount();
        }
        finally
        {
            _drawing.Exit();
        }
    }

    /// <summary>Erases the line: what is written next begins where it began.</summary>
    public void Dispose()
    {
        lock (_drawing)
        {
            if (!_isOver && _widest > 0)
            {
                _widest += _stopping.IsCancellationRequested ? EchoWidth : 0;
                Draw("");
                _output.Write('\r');
                _output.Flush();
            }
            _isOver = true;
        }
    }

    // The last is shown at once, if any was: what comes after it may take its time.
    private bool IsDue(bool isLast) => (isLast && _widest > 0) || _screen!.Clock.GetTimestamp() >= Volatile.Read(ref _due);

    private long Soonest(TimeSpan from) => _screen is null
        ? 0
        : _screen.Clock.GetTimestamp() + (long)(from.TotalSeconds * _screen.Clock.TimestampFrequency);

    // Spaces over what stood there: every terminal knows them. In the last column a terminal would begin another line.
    private void Draw(string line)
    {
        int width = Math.Max(0, _screen!.Width() - 1);
        string shown = line.Length <= width ? line : line[..width];
        _output.Write('\r' + shown.PadRight(Math.Min(_widest, width)));
        _output.Flush();
        _widest = Math.Max(_widest, shown.Length);
    }

    private void DrawCount()
    {
        Draw($"{_doing} {Written(Volatile.Read(ref _done))} of {Written(_total)} {_noun} …");
        Volatile.Write(ref _due, Soonest(Pause));
    }

    private static string Written(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
