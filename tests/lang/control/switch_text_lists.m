% The first case that names a text runs, in whatever class subject and case are texts.
%@ source: docs switch
1;
function n = found(x)
  switch x
    case 'a', n = 1;
    case {'b', "cc", ''}, n = 2;
    case {'cc', 'a', 'dé', '語'}, n = 3;
    case {}, n = 4;
    case "e", n = 5;
    otherwise, n = 0;
  end
end
for k = 1:3
  assert(found('a') == 1 && found("a") == 1 && found('b') == 2 && found("cc") == 2 && found('cc') == 2)
  assert(found('') == 2 && found("") == 2 && found(char(zeros(1, 0))) == 2 && found('dé') == 3)
  assert(found("語") == 3 && found('語') == 3 && found('e') == 5 && found('cca') == 0 && found('é') == 0)
  assert(found(97) == 0 && found(true) == 0 && found([]) == 0)
end
try, found({'a'}), catch e, disp(e.message), end
try, found(['a'; 'b']), catch e, disp(e.message), end
%| SWITCH expression must be a scalar or a character vector.
%| SWITCH expression must be a scalar or a character vector.
