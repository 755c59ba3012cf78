namespace Verbatim.LinkML.Lexical;

/// <summary>How days and times are written (P14): as ISO 8601 and XML Schema write them, and only where the calendar has them.</summary>
public static class LexicalDate
{
    /// <summary>Reads a day, <c>2025-11-20</c>, with or without an offset after it. The 30th of February is none.</summary>
    public static bool TryReadDate(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        int at = 0;
        return TryReadDay(text, ref at, out year, out month, out day)
            && TryReadOffset(text, ref at, out _)
            && at == text.Length;
    }

    /// <summary>Reads a time of day, <c>09:00:00</c>, with or without a fraction and an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ticks">The time since midnight, in units of 100 nanoseconds; further digits are cut off.</param>
    /// <param name="offsetMinutes">The offset from UTC in minutes, or null where none is written.</param>
    public static bool TryReadTime(ReadOnlySpan<char> text, out long ticks, out int? offsetMinutes)
    {
        int at = 0;
        offsetMinutes = null;
        return TryReadClock(text, ref at, out ticks)
            && TryReadOffset(text, ref at, out offsetMinutes)
            && at == text.Length;
    }

    /// <summary>Reads a day and a time, <c>2002-05-30T09:00:00</c>, with or without a fraction and an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dateTime">The day and time as written; its kind is unspecified.</param>
    /// <param name="offsetMinutes">The offset from UTC in minutes, or null where none is written.</param>
    public static bool TryReadDateTime(ReadOnlySpan<char> text, out DateTime dateTime, out int? offsetMinutes)
    {
        int at = 0;
        dateTime = default;
        offsetMinutes = null;
        if (!TryReadDay(text, ref at, out int year, out int month, out int day) || at == text.Length || text[at] != 'T')
            return false;
        at++;
        if (!TryReadClock(text, ref at, out long ticks) || !TryReadOffset(text, ref at, out offsetMinutes) || at != text.Length)
            return false;
        dateTime = new DateTime(year, month, day).AddTicks(ticks);
        return true;
    }

    /// <summary>Why a text that looks like a day is none, or null where there is nothing to add.</summary>
    public static string? Explain(ReadOnlySpan<char> text)
    {
        int at = 0;
        if (!TryReadNumber(text, ref at, 4, out int year) || !Skip(text, ref at, '-')
            || !TryReadNumber(text, ref at, 2, out int month) || !Skip(text, ref at, '-')
            || !TryReadNumber(text, ref at, 2, out int day))
            return null;
        if (year == 0)
            return "there is no year 0";
        if (month is < 1 or > 12)
            return "a year has 12 months";
        return day < 1 || day > DateTime.DaysInMonth(year, month)
            ? $"{MonthNames[month - 1]} {year} has {DateTime.DaysInMonth(year, month)} days"
            : null;
    }

    private static bool TryReadDay(ReadOnlySpan<char> text, ref int at, out int year, out int month, out int day)
    {
        month = day = 0;
        return TryReadNumber(text, ref at, 4, out year) && year > 0
            && Skip(text, ref at, '-') && TryReadNumber(text, ref at, 2, out month) && month is >= 1 and <= 12
            && Skip(text, ref at, '-') && TryReadNumber(text, ref at, 2, out day) && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static bool TryReadClock(ReadOnlySpan<char> text, ref int at, out long ticks)
    {
        ticks = 0;
        if (!TryReadNumber(text, ref at, 2, out int hour) || hour > 23 || !Skip(text, ref at, ':')
            || !TryReadNumber(text, ref at, 2, out int minute) || minute > 59 || !Skip(text, ref at, ':')
            || !TryReadNumber(text, ref at, 2, out int second) || second > 59)
            return false;
        ticks = (((hour * 60L) + minute) * 60 + second) * TimeSpan.TicksPerSecond;
        return at == text.Length || text[at] != '.' || TryReadFraction(text, ref at, ref ticks);
    }

    private static bool TryReadFraction(ReadOnlySpan<char> text, ref int at, ref long ticks)
    {
        int start = ++at;
        for (long unit = TimeSpan.TicksPerSecond / 10; at < text.Length && text[at] is >= '0' and <= '9'; at++, unit /= 10)
            ticks += unit * (text[at] - '0');
        return at > start;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, ref int at, out int? minutes)
    {
        minutes = null;
        if (at == text.Length)
            return true;
        if (Skip(text, ref at, 'Z'))
        {
            minutes = 0;
            return true;
        }
        int sign = text[at] switch { '+' => 1, '-' => -1, _ => 0 };
        at++;
        if (sign == 0 || !TryReadNumber(text, ref at, 2, out int hour) || hour > 14 || !Skip(text, ref at, ':')
            || !TryReadNumber(text, ref at, 2, out int minute) || minute > 59 || (hour == 14 && minute > 0))
            return false;
        minutes = sign * ((hour * 60) + minute);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, int digits, out int value)
    {
        value = 0;
        if (text.Length - at < digits)
            return false;
        for (int end = at + digits; at < end; at++)
        {
            if (text[at] is < '0' or > '9')
                return false;
            value = (value * 10) + (text[at] - '0');
        }
        return true;
    }

    private static bool Skip(ReadOnlySpan<char> text, ref int at, char expected)
    {
        if (at == text.Length || text[at] != expected)
            return false;
        at++;
        return true;
    }

    private static readonly string[] MonthNames =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];
}
