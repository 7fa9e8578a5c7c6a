using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TalentPool.Tests.Support;

/// <summary>Reads pages and fills in their forms by name, as a browser without script does.</summary>
public sealed class Browser(HttpClient client)
{
    private readonly HtmlParser _parser = new(new HtmlParserOptions(), BrowsingContext.New(Configuration.Default));

    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the last answer sends the browser.</summary>
    public string? Location { get; private set; }

    public System.Net.Http.Headers.HttpResponseHeaders Headers { get; private set; } = null!;

    public IHtmlDocument Page { get; private set; } = null!;

    public string Text => Page.Body!.TextContent;

    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".govuk-error-summary__list li").Select(item => item.TextContent.Trim())];

    public async Task<IHtmlDocument> Open(string address) => await Read(await client.GetAsync(address));

    /// <summary>Fills the page's form whose handler has that name and sends it.</summary>
    public Task<IHtmlDocument> Submit(string form, params (string Name, string Value)[] answers) => Send(Fields(form, answers));

    /// <summary>The same, and follows the redirect that a done act answers with.</summary>
    public async Task<IHtmlDocument> SubmitAndFollow(string form, params (string Name, string Value)[] answers)
    {
        await Submit(form, answers);
        return Location is null ? throw new InvalidOperationException($"{(int)Status}: {string.Join("; ", Errors)}{Text[..Math.Min(400, Text.Length)]}") : await Open(Location);
    }

    /// <summary>What the form would send: its hidden fields, what is filled in already, and the answers over them.</summary>
    public (string Address, List<KeyValuePair<string, string>> Fields) Fields(string form, params (string Name, string Value)[] answers)
    {
        var element = Page.Forms.OfType<IHtmlFormElement>().Single(candidate => candidate.QuerySelector("input[name=_handler]")?.GetAttribute("value") == form);
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var field in element.Elements)
        {
            switch (field)
            {
                case IHtmlInputElement { Name: { } name } input when input.Type is not ("submit" or "file") && (input.Type is not ("checkbox" or "radio") || input.IsChecked):
                    fields.Add(new(name, input.Value));
                    break;
                case IHtmlTextAreaElement { Name: { } name } area:
                    fields.Add(new(name, area.Value));
                    break;
                case IHtmlSelectElement { Name: { } name } select:
                    fields.Add(new(name, select.Value ?? ""));
                    break;
            }
        }

        foreach (var name in answers.Select(answer => answer.Name).Distinct())
        {
            fields.RemoveAll(field => field.Key == name);
        }

        fields.AddRange(answers.Select(answer => new KeyValuePair<string, string>(answer.Name, answer.Value)));
        return (element.GetAttribute("action") is { Length: > 0 } action ? action : Page.Location.PathName + Page.Location.Search, fields);
    }

    /// <summary>Sends a form that no page of this person shows, with a token of another page and nothing filled in.</summary>
    public async Task<IHtmlDocument> SendByHand(string address, string? form)
    {
        await Open("/account");
        List<KeyValuePair<string, string>> fields = [new("__RequestVerificationToken", Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)];
        if (form is not null)
        {
            fields.Add(new("_handler", form));
        }

        return await Send((address, fields));
    }

    public async Task<IHtmlDocument> Send((string Address, List<KeyValuePair<string, string>> Fields) filled) =>
        await Read(await client.PostAsync(filled.Address, new FormUrlEncodedContent(filled.Fields)));

    /// <summary>The same with a file, as a form of kind multipart sends it.</summary>
    public async Task<IHtmlDocument> SendFile((string Address, List<KeyValuePair<string, string>> Fields) filled, string field, string fileName, byte[] content)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in filled.Fields)
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent(content), field, fileName);
        return await Read(await client.PostAsync(filled.Address, form));
    }

    private async Task<IHtmlDocument> Read(HttpResponseMessage response)
    {
        Status = response.StatusCode;
        Headers = response.Headers;
        Location = response.Headers.Location?.ToString();
        Page = _parser.ParseDocument(await response.Content.ReadAsStringAsync());
        Page.Location.Href = response.RequestMessage!.RequestUri!.ToString();
        return Page;
    }
}
