namespace Verbatim.LinkML.Validation.Computation;

/// <summary>
/// Computes with numbers: exactly as long as a decimal holds the result, else approximately. What has no result gives null.
/// </summary>
internal static class Arithmetic
{
    // Below this no decimal overflows.
    private const double SafelyDecimal = 1e28;
    private const int GreatestExactPower = 100;

    // What floating-point arithmetic loses is far less; what somebody mistypes is far more.
    private const double Tolerance = 1e-9;

    public static Magnitude? Apply(string sign, Magnitude left, Magnitude right) => sign switch
    {
        "+" => Either(left, right, left.Approximate + right.Approximate, static (l, r) => l + r),
        "-" => Either(left, right, left.Approximate - right.Approximate, static (l, r) => l - r),
        "*" => Either(left, right, left.Approximate * right.Approximate, static (l, r) => l * r),
        "/" => Divide(left, right),
        _ => Raise(left, right),
    };

    public static Magnitude Negate(Magnitude value) => new(-value.Exact, -value.Approximate);

    /// <summary>Whether two numbers are the same; where one is approximate, as near as floating-point arithmetic gets.</summary>
    public static bool AreEqual(Magnitude left, Magnitude right, bool isApproximate)
    {
        if (!isApproximate && left.Exact is { } l && right.Exact is { } r)
            return l == r;
        double size = Math.Max(Math.Abs(left.Approximate), Math.Abs(right.Approximate));
        return Math.Abs(left.Approximate - right.Approximate) <= size * Tolerance;
    }

    private static Magnitude? Either(Magnitude left, Magnitude right, double approximate, Func<decimal, decimal, decimal> exact)
    {
        if (left.Exact is { } l && right.Exact is { } r && Math.Abs(approximate) < SafelyDecimal)
            return Magnitude.Of(exact(l, r));
        return Finite(approximate);
    }

    private static Magnitude? Divide(Magnitude left, Magnitude right)
    {
        double approximate = left.Approximate / right.Approximate;
        if (left.Exact is not { } l || right.Exact is not { } r || r == 0 || !(Math.Abs(approximate) < SafelyDecimal))
            return Finite(approximate);
        decimal quotient = l / r;
        return quotient * r == l ? Magnitude.Of(quotient) : Finite(approximate);
    }

    private static Magnitude? Raise(Magnitude left, Magnitude right)
    {
        double approximate = Math.Pow(left.Approximate, right.Approximate);
        bool isExact = left.Exact is not null && right.Exact is { } power && power == decimal.Truncate(power)
            && power is >= 0 and <= GreatestExactPower
            && Math.Abs(approximate) < SafelyDecimal;
        if (!isExact)
            return Finite(approximate);
        decimal result = 1;
        for (int i = 0; i < (int)right.Exact!; i++)
            result *= left.Exact!.Value;
        return Magnitude.Of(result);
    }

    private static Magnitude? Finite(double value) => double.IsNaN(value) || double.IsInfinity(value) ? null : new Magnitude(null, value);
}
