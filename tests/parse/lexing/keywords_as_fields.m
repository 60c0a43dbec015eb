% Reserved words are allowed behind a dot (1.4).
%@ source: spec 1.4
s.end = 1; s.for = 2; s.function.if(3).while = 4;
y = s.end + s.for;
