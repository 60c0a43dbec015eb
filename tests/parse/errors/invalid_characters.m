% Characters that MATLAB doesn't know outside texts and comments (1.23, 1.2).
%@ source: spec 1.23
x = 3 + 4;
y = “text”;
_z = 1;
$a
s = 'é“'; % é
%@ error: 3:6-3:7 "Invalid text character. Check for unsupported symbol, invisible character, or pasting of non-ASCII characters."
%@ error: 4:5-4:6 "Invalid text character. Check for unsupported symbol, invisible character, or pasting of non-ASCII characters."
%@ error: 4:10-4:11 "Invalid text character. Check for unsupported symbol, invisible character, or pasting of non-ASCII characters."
%@ error: 5:1-5:3 "Invalid text character. Check for unsupported symbol, invisible character, or pasting of non-ASCII characters."
%@ error: 6:1-6:2 "Invalid text character. Check for unsupported symbol, invisible character, or pasting of non-ASCII characters."
