% After clear, the name i is the imaginary unit again.
%@ source: language.md 1.10
i = 10;
clear i
assert(i == complex(0, 1))
