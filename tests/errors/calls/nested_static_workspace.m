% A function with nested functions can't get new variables from text.
%@ source: language.md 28.1
try, f(); e = []; catch e, end
assert(contains(e.message, 'to a static workspace'))
function f()
    eval('brand_new = 1;');
    function g(), end
end
