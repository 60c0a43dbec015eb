% A global starts empty and is one variable for all who declare it.
%@ source: language.md 4.11
global tally
assert(isequal(tally, []))
tally = 1;
bump(); bump();
assert(tally == 3)
clear tally
assert(~exist('tally', 'var'))
global tally
assert(tally == 3)
function bump()
    global tally
    tally = tally + 1;
end
