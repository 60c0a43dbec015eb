% A number with suffix i or j is imaginary whatever the variable i holds.
%@ source: language.md 1.10
i = 10; j = 20;
assert(2i == complex(0, 2) && 1.5j == complex(0, 1.5) && 1e2i == complex(0, 100))
assert(2*i == 20 && 2*j == 40)
