using Verbatim.Articles;
using Verbatim.Documents;
using Verbatim.Runtime;

// Reads the new article and the facts it speaks of, and prints each claim with the name of what it is about.
ReadResult<Article> article = Article.ReadFile(Path.Combine(AppContext.BaseDirectory, "articles/new-talks.article.yaml"));
ReadResult<Knowledge> facts = Knowledge.ReadFile(Path.Combine(AppContext.BaseDirectory, "knowledge/geneva.yaml"));

foreach (Diagnostic finding in article.Diagnostics.Concat(facts.Diagnostics))
    Console.Error.WriteLine(finding);
if (article.Value is null || facts.Value is null)
    return 1;

Console.WriteLine(article.Value.Headline);
Dictionary<string, string> names = facts.Value.Events.Concat<Entity>(facts.Value.Proposals)
    .ToDictionary(static fact => fact.Id, static fact => fact.Name);
foreach (Claim claim in article.Value.Claims)
    Console.WriteLine($"  {claim.Id}  {names[claim.Subject.Id]}: {claim.Statement}");
return 0;
