namespace TalentPool.Tests.Tidy;

/// <summary>The sources of the program, without what tools write.</summary>
public static class Sources
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> All = new(Read);

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceFile> Files() => All.Value;

    private static IReadOnlyList<SourceFile> Read()
    {
        var source = Path.Combine(Root, "src");
        return
        [
            .. Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories)
                .Select(file => (File: file, Path: Path.GetRelativePath(source, file).Replace(Path.DirectorySeparatorChar, '/')))
                .Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal) || file.Path.EndsWith(".razor", StringComparison.Ordinal))
                .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "Migrations"))
                .Select(file => new SourceFile(file.Path, Path.GetFileName(file.Path).Split('.')[0], File.ReadAllText(file.File))),
        ];
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TalentPool.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root was not found.");
        }

        return folder;
    }
}
