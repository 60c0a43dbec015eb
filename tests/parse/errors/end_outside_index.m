% `end` means something in the arguments of an index or a call, and in an anonymous function only in its own (10.6).
%@ source: spec 10.6
x = f(@() end);
y = x(@(k) x(end) + k);
z = x(1, (2 + end));
s = x.(end);
%@ error: 3:11-3:14 "The end operator must be used within an array index expression."
%@ error: 6:8-6:11 "Illegal use of reserved keyword \"end\"."
