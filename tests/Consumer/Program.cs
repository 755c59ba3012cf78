using Verbatim.Articles;
using Verbatim.Documents;
using Verbatim.Runtime;

// Reads the new article and the plan it speaks of, through the types generated from schema/*.yaml.
ReadResult<Article> article = Article.ReadFile(Path.Combine(AppContext.BaseDirectory, "articles/new-talks.article.yaml"));
ReadResult<Knowledge> plan = Knowledge.ReadFile(Path.Combine(AppContext.BaseDirectory, "knowledge/us-28.yaml"));

foreach (Diagnostic finding in article.Diagnostics.Concat(plan.Diagnostics))
    Console.Error.WriteLine(finding);
if (article.Value is null || plan.Value is null)
    return 1;

Console.WriteLine(article.Value.Headline);
foreach (Claim claim in article.Value.Claims)
    Console.WriteLine($"  {claim.Id}  {claim.Statement}");

TwentyEightPointVersion version = plan.Value.Proposals.SelectMany(static proposal => proposal.Versions).OfType<TwentyEightPointVersion>().Single();
Console.WriteLine($"{version.Id}: {version.Points.Count} points");
return 0;
