using System.Globalization;

namespace Verbatim.Runtime.Tests;

public class AnyValueTests
{
    [Fact]
    public void A_number_is_written_as_documents_have_it_whatever_the_culture_of_the_program()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo theirs = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (theirs.NumberFormat.NumberDecimalSeparator, theirs.NumberFormat.NegativeSign) = (",", "−");
        CultureInfo.CurrentCulture = theirs;
        try
        {
            Assert.Equal((Number("-1.5"), Number("-2")), ((AnyValue)(-1.5m), (AnyValue)(-2L)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static AnyScalar Number(string text) => new(text, ScalarKind.Number);
}
