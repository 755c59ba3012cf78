using Shop;
using Verbatim.Documents;
using Verbatim.Runtime;

// Reads every file of the catalog and prints what is on sale.
List<Assortment> files = [];
foreach (string path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "data"), "*.yaml").Order(StringComparer.Ordinal))
{
    ReadResult<Assortment> read = Assortment.ReadFile(path);
    foreach (Diagnostic finding in read.Diagnostics)
        Console.Error.WriteLine(finding);
    if (read.Value is null)
        return 1;
    files.Add(read.Value);
}

Dictionary<string, Maker> makers = files.SelectMany(static file => file.Makers).ToDictionary(static maker => maker.Id);
foreach (Product product in files.SelectMany(static file => file.Products).OrderBy(static product => product.Name, StringComparer.Ordinal))
{
    string since = product.Launched is { } day ? $", since {day.Year}" : "";
    Console.WriteLine(
        FormattableString.Invariant($"{product.Name} ({product.Kind}) by {makers[product.Maker.Id].Name}, {product.Price:0.00}{since}"));
    foreach (Review review in product.Reviews)
        Console.WriteLine($"  {review.Quote}");
}
return 0;
