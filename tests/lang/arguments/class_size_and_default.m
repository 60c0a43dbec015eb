% An arguments block converts classes, checks sizes and fills defaults from earlier arguments.
%@ source: language.md 8.2, 8.3
r = f(int8(3));
assert(isa(r{1}, 'double') && r{1} == 3 && r{2} == 6)
r = f(true, 5);
assert(isequal(r, {1, 5}))
function r = f(a, b)
    arguments
        a (1,1) double
        b double = 2*a
    end
    r = {a, b};
end
