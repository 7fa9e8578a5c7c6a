namespace TalentPool.Database.Seed;

/// <summary>One story of the demonstration. It writes steps; the people in it act through the same use cases as everybody.</summary>
public abstract class Scene
{
    public abstract void Write(Script script, Stage stage);
}
