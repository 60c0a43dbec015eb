% Later cases aren't evaluated after a match.
%@ source: language.md 5.8
bad = @() error('test:case', 'evaluated');
switch 2
    case 2, r = 'ok';
    case bad(), r = 'no';
end
assert(strcmp(r, 'ok'))
for k = 1:3
    switch k
        case 2, break
    end
end
assert(k == 2)
