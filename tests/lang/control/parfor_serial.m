% A parfor loop gives sliced results and reductions.
%@ source: language.md 5.10
s = 0; v = zeros(1, 5);
parfor k = 1:5
    v(k) = k^2;
    s = s + k;
end
assert(isequal(v, [1 4 9 16 25]) && s == 15)
parfor (k = 1:3, 2)
    v(k) = 0;
end
assert(isequal(v, [0 0 0 16 25]))
