% Text that grows by plus leaves its other owners alone.
%@ source: language.md 17.6
s = ""; t = s;
for k = 1:5
    s = s + "x";
    if k == 3, t = s; end
end
assert(s == "xxxxx" && t == "xxx")
a = "q"; b = a; a = a + a;
assert(a == "qq" && b == "q")
c = {"z"}; x = c{1}; x = x + "1";
assert(c{1} == "z" && x == "z1")
m = string(missing); m = m + "a";
assert(ismissing(m))
assert(app("m") == "mn5")
function r = app(r)
    r = r + "n";
    r = r + 5;
end
