Console.Error.WriteLine("bench NAME"); return 2;
