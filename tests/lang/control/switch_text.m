% Switch compares text as a whole, of either class, and case-sensitively.
%@ source: language.md 5.7
assert(kind('on') == 1 && kind("on") == 1 && kind('OFF') == 3 && kind('off') == 2)
assert(kind('o') == 3 && kind(5) == 3 && kind('') == 3 && kind('yes') == 1)
function r = kind(s)
    switch s
        case {'on', "yes"}, r = 1;
        case 'off', r = 2;
        otherwise, r = 3;
    end
end
