% A variable made by evaluated text is used by the code after it.
%@ source: language.md 28.1
assert(f() == 5)
eval('made = 7;');
assert(made == 7 && exist('made', 'var') == 1)
assert(made(1) + 1 == 8)
function r = f()
    eval('hidden = [4 5];');
    r = hidden(2);
end
