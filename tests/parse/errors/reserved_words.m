% Reserved words aren't names (1.3).
%@ source: spec 1.3
x = for;
end = 3;
else
y = end;
case 3
otherwise
catch
x = if y
end
%@ error: 3:5-3:8 "Illegal use of reserved keyword \"for\"."
%@ error: 4:1-4:4 "Illegal use of reserved keyword \"end\"."
%@ error: 4:5-4:6 "Incorrect use of '=' operator. Assign a value to a variable using '=' and compare values for equality using '=='."
%@ error: 5:1-5:5 "Illegal use of reserved keyword \"else\"."
%@ error: 6:5-6:8 "Illegal use of reserved keyword \"end\"."
%@ error: 7:1-7:5 "Illegal use of reserved keyword \"case\"."
%@ error: 8:1-8:10 "Illegal use of reserved keyword \"otherwise\"."
%@ error: 9:1-9:6 "Illegal use of reserved keyword \"catch\"."
%@ error: 10:5-10:7 "Illegal use of reserved keyword \"if\"."
%@ error: 11:1-11:4 "Illegal use of reserved keyword \"end\"."
