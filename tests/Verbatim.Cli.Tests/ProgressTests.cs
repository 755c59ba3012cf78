namespace Verbatim.Cli.Tests;

public sealed class ProgressTests : IDisposable
{
    private readonly Clock _clock = new();
    private readonly StringWriter _error = new();
    private int _width = 80;

    public void Dispose() => _error.Dispose();

    [Fact]
    public void A_short_run_says_nothing()
    {
        using (Progress progress = Start(3))
        {
            progress.Advance();
            _clock.Pass(0.499);
            progress.Advance();
            progress.Advance();
        }

        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void A_long_run_says_how_far_it_is_and_leaves_nothing()
    {
        using (Progress progress = Start(5_000))
        {
            Advance(progress, 1_239);
            _clock.Pass(0.5);
            progress.Advance();
            Assert.Equal("checking 1,240 of 5,000 files …", Screen());
        }

        Assert.Equal("", Screen());
        Assert.EndsWith("\r", _error.ToString());
    }

    [Fact]
    public void It_is_drawn_ten_times_a_second_at_most()
    {
        using Progress progress = Start(2_000);
        for (int i = 0; i < 1_000; i++)
        {
            _clock.Pass(0.001);
            progress.Advance();
        }

        // One second: nothing in its first half, then every 100 ms.
        Assert.Equal(6, _error.ToString().Count(static c => c == '\r'));
    }

    [Fact]
    public void The_last_is_shown_at_once_and_stays_until_the_end()
    {
        using Progress progress = Start(2);
        _clock.Pass(0.5);

        Advance(progress, 2);

        Assert.Equal("checking 2 of 2 files …", Screen());
    }

    [Fact]
    public void What_is_written_after_it_begins_a_clean_line()
    {
        using (Progress progress = Start(100))
        {
            _clock.Pass(1);
            progress.Advance();
        }
        _error.Write("verbatim: a note");

        Assert.Equal("verbatim: a note", Screen());
    }

    [Theory]
    [InlineData(20, "checking 1 of 1,000")]
    [InlineData(5, "chec")]
    [InlineData(1, "")]
    public void It_never_leaves_its_line(int width, string shown)
    {
        _width = width;
        using Progress progress = Start(1_000);
        _clock.Pass(1);

        progress.Advance();

        Assert.Equal(shown, Screen());
        Assert.All(_error.ToString().Split('\r'), drawn => Assert.InRange(drawn.Length, 0, Math.Max(0, width - 1)));
    }

    [Fact]
    public void A_window_may_be_resized()
    {
        using (Progress progress = Start(1_000))
        {
            _clock.Pass(1);
            progress.Advance();
            _width = 12;
            _clock.Pass(1);
            progress.Advance();
            _width = 40;
        }

        Assert.Equal("", Screen());
    }

    [Fact]
    public void Many_threads_may_advance_it()
    {
        _clock.PassesByItself = true;
        using (Progress progress = Start(20_000))
            Parallel.For(0, 20_000, _ => progress.Advance());
        string[] drawn = _error.ToString().Split('\r', StringSplitOptions.RemoveEmptyEntries);
        int[] counts =
            [.. drawn.Where(static line => line.Trim().Length > 0).Select(static line => int.Parse(line.Split(' ')[1].Replace(",", "")))];

        Assert.Equal(counts.Order(), counts);
        Assert.Equal(20_000, counts[^1]);
        Assert.Equal("", Screen());
    }

    [Theory]
    [InlineData(true, "xterm", true)]
    [InlineData(true, null, true)]
    [InlineData(true, "dumb", false)]
    [InlineData(false, "xterm", false)]
    public void Only_a_terminal_that_can_go_back_in_a_line_is_a_screen(bool isTerminal, string? term, bool isScreen) =>
        Assert.Equal(isScreen, Output.Screen.Of(isTerminal, _ => term, static () => 80) is not null);

    [Fact]
    public void A_terminal_that_does_not_tell_its_width_has_eighty_columns()
    {
        Assert.Equal(80, Output.Screen.Of(true, static _ => null, static () => 0)!.Width());
        Assert.Equal(80, Output.Screen.Of(true, static _ => null, static () => throw new IOException())!.Width());
    }

    [Theory]
    [InlineData("check .")]
    [InlineData("validate --schema library.yaml --class Book . --format json")]
    public void A_long_run_of_the_command_shows_it_on_a_screen_alone(string commandLine)
    {
        using Sandbox sandbox = Library.Sandbox();
        foreach (int i in Enumerable.Range(0, 20))
            sandbox.With($"{i}.article.yaml", "id: lib:a\n");
        _clock.PassesByItself = true;

        Outcome seen = sandbox.Run(commandLine, new Screen(static () => 80, _clock));
        Outcome piped = sandbox.Run(commandLine);

        Assert.Contains("\rchecking 20 of 20 files …\r", seen.Error);
        Assert.Equal(seen.Out, piped.Out);
        Assert.DoesNotContain('\r', seen.Out);
        Assert.DoesNotContain("checking", piped.Error);
    }

    [Fact]
    public void The_next_step_of_a_run_takes_the_line_of_the_one_before_it()
    {
        using Progress progress = Start(2);
        _clock.Pass(0.5);
        Advance(progress, 2);

        progress.Begin("applying", "rules", 30);
        Assert.Equal("applying 0 of 30 rules …", Screen());

        _clock.Pass(0.1);
        progress.Advance();
        Assert.Equal("applying 1 of 30 rules …", Screen());
    }

    [Fact]
    public void A_step_that_begins_before_anything_was_shown_waits_as_well()
    {
        using Progress progress = Start(2);

        progress.Begin("applying", "rules", 30);

        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void Every_step_of_a_check_is_shown()
    {
        using Sandbox sandbox = new();
        foreach (int i in Enumerable.Range(0, 20))
            sandbox.With($"{i}.txt", $"Nothing happened in the town on the morning of day {i}.\n");
        sandbox.With("knowledge/a.yaml", "actors: [{id: org:a, type: Organisation, name: Ald}]\n");
        _clock.PassesByItself = true;

        Outcome seen = sandbox.Run("check . --format json", new Screen(static () => 80, _clock));

        Assert.Matches(
            @"\rreading 21 of 21 files …[^\n]*\rchecking 1 of 1 files …[^\n]*\rreading 20 of 20 texts …[^\n]*\rcomparing 20 of 20 texts …[^\n]*\rapplying ([0-9]+) of \1 rules …",
            seen.Error);
        Assert.Equal(sandbox.Run("check . --format json").Out, seen.Out);
    }

    [Fact]
    public void Whoever_stops_a_run_gets_a_clean_line()
    {
        using CancellationTokenSource stopping = new();
        using (Progress progress = new(Watched(stopping.Token), "checking", "files", 10))
        {
            _clock.Pass(1);
            progress.Advance();
            _error.Write("^C");
            stopping.Cancel();
            Assert.Throws<OperationCanceledException>(progress.Advance);
        }

        Assert.Equal("", Screen());
    }

    [Theory]
    [InlineData("check .")]
    [InlineData("check . --format json")]
    [InlineData("report . --out pages")]
    [InlineData("dates .")]
    [InlineData("validate --schema library.yaml --class Book 1.article.yaml")]
    public void A_run_that_is_stopped_says_nothing_and_ends_as_shells_expect(string commandLine)
    {
        using Sandbox sandbox = Library.Sandbox().With("1.article.yaml", "id: lib:a\n").With("1.txt", "Nothing happened.\n");

        Assert.Equal(new Outcome(130, "", ""), sandbox.Run(commandLine, new CancellationToken(canceled: true)) with { Error = "" });
    }

    private Progress Start(int total) => new(Watched(default), "checking", "files", total);

    private Terminal Watched(CancellationToken stopping) =>
        new(TextWriter.Null, _error, AllowsColor: false) { Screen = new Screen(() => _width, _clock), Stopping = stopping };

    private static void Advance(Progress progress, int times)
    {
        for (int i = 0; i < times; i++)
            progress.Advance();
    }

    /// <summary>The line as it looks after all that was written.</summary>
    private string Screen()
    {
        List<char> line = [];
        int column = 0;
        foreach (char c in _error.ToString())
        {
            if (c == '\r')
            {
                column = 0;
                continue;
            }
            if (column == line.Count)
                line.Add(c);
            else
                line[column] = c;
            column++;
        }
        return new string([.. line]).TrimEnd();
    }

    /// <summary>A clock that a test turns.</summary>
    private sealed class Clock : TimeProvider
    {
        private long _now = 1_000;

        /// <summary>Whether a quarter of a second goes by each time that someone looks.</summary>
        public bool PassesByItself { get; set; }

        public override long TimestampFrequency => 1_000;

        public void Pass(double seconds) => _now += (long)Math.Round(seconds * 1_000);

        public override long GetTimestamp() => PassesByItself ? Interlocked.Add(ref _now, 250) : _now;
    }
}
