% An spmd body runs.
%@ source: language.md 5.11
x = 1;
spmd
    y = 2;
end
assert(x == 1)
