namespace Verbatim.Cli.Reports.Pages;

/// <summary>The name of an article with its identifier, and the way to its page.</summary>
/// <param name="page">The page that it stands on.</param>
internal sealed class ArticleName(PagePath page)
{
    public Html Of(ReportedArticle article) => Html.All([
        Tag.A.Href(Link.To(page, article.Page))[Tag.Bdi[article.Title]], " ", Tag.Inline.Class("quiet")[Tag.Bdi[article.Id]]]);
}
