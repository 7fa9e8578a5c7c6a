namespace TalentPool.Database.Seed;

/// <summary>Names for invented people. None is meant to be anybody's.</summary>
public sealed class InventedNames
{
    private static readonly string[] Given =
    [
        "Aisha", "Alan", "Amelia", "Amir", "Andrew", "Angela", "Anjali", "Asif", "Beth", "Callum", "Carol", "Cerys", "Chidi", "Claire", "Craig", "Daniel",
        "Danuta", "David", "Deborah", "Declan", "Diane", "Eleanor", "Emma", "Esme", "Ewan", "Farah", "Fatima", "Fiona", "Gareth", "Gemma", "Graham", "Grace",
        "Hannah", "Harpreet", "Hassan", "Helen", "Imran", "Ines", "Iqbal", "Isla", "Jack", "Jade", "James", "Janet", "Jasmine", "Joanne", "Jonas", "Joseph",
        "Karen", "Kasia", "Katherine", "Keith", "Khadija", "Kieran", "Laura", "Leanne", "Liam", "Louise", "Malik", "Marcus", "Maria", "Martin", "Megan", "Mohammed",
        "Nadia", "Naomi", "Neil", "Niamh", "Nikhil", "Olivia", "Omar", "Owen", "Patricia", "Paul", "Peter", "Philippa", "Piotr", "Priya", "Rachel", "Rashid",
        "Rebecca", "Rhys", "Robert", "Rosie", "Ruth", "Saima", "Samuel", "Sanjay", "Sarah", "Sean", "Shabnam", "Simon", "Sophie", "Stephen", "Susan", "Tariq",
        "Tessa", "Thomas", "Tracy", "Uzma", "Vikram", "Wendy", "William", "Yasmin", "Yusuf", "Zainab", "Zara", "Zoe",
    ];

    private static readonly string[] Family =
    [
        "Abbott", "Ackroyd", "Ahmed", "Akhtar", "Ali", "Appleyard", "Armitage", "Arundel", "Barraclough", "Bashir", "Beaumont", "Begum", "Bennett", "Binns", "Booth",
        "Bottomley", "Brook", "Butt", "Calvert", "Chaudhry", "Clegg", "Cockcroft", "Crabtree", "Crossley", "Dawson", "Dhillon", "Drake", "Dyson", "Earnshaw", "Eastwood",
        "Farrar", "Fielden", "Firth", "Garside", "Gaunt", "Ghafoor", "Gledhill", "Greenwood", "Haigh", "Hanson", "Hardcastle", "Hargreaves", "Hinchliffe", "Hirst", "Holroyd",
        "Horsfall", "Hussain", "Ibbotson", "Illingworth", "Ingham", "Iqbal", "Jagger", "Jowett", "Kaur", "Kaye", "Kershaw", "Khan", "Kowalska", "Lister", "Lockwood",
        "Lumb", "Mahmood", "Malik", "Marsden", "Mellor", "Midgley", "Mirza", "Murgatroyd", "Naylor", "Nowak", "Nutter", "Oldroyd", "Ogden", "Parkin", "Patel",
        "Pickles", "Priestley", "Quarmby", "Rafiq", "Ramsden", "Rawnsley", "Rehman", "Rhodes", "Rushworth", "Sandhu", "Schofield", "Shackleton", "Shah", "Sharma", "Siddiqui",
        "Singh", "Smithies", "Stansfield", "Sunderland", "Sutcliffe", "Swales", "Sykes", "Taylor", "Tempest", "Thackray", "Thornton", "Uttley", "Varley", "Wadsworth", "Walshaw",
        "Whitaker", "Whiteley", "Wilkinson", "Wood", "Woodhead", "Wormald", "Wrigley", "Yates", "Younis", "Zaman",
    ];

    private readonly Random _chance = Stage.Chance("names");
    private readonly HashSet<string> _taken = [];

    public string Next()
    {
        while (true)
        {
            var name = $"{Given[_chance.Next(Given.Length)]} {Family[_chance.Next(Family.Length)]}";
            if (_taken.Add(name))
            {
                return name;
            }
        }
    }
}
