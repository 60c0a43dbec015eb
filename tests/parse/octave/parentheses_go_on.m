% Newlines within parentheses that can't end there are blanks in every dialect.
%@ source: spec dialects 1
x = f(1,
      2,
      3
);
y = (a
     & b);
