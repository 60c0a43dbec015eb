% String scalars are joined and compared in a hot loop.
%@ source: documentation of string: plus joins
s = ""; n = 0;
for k = 1:1500
    s = s + "a";
    if mod(k, 100) == 0, s = ""; end
    n = n + (s == "aa") + strlength(s);
end
fprintf('%d %d %s\n', n, strlength(s), class(s))
%| 74265 0 string
