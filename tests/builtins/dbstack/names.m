% The running functions are listed, innermost first.
%@ source: documentation page of the function
s = inner();
assert(strcmp(s(1).name, 'inner') && s(1).line == 6)
function s = inner()
  s = dbstack;
end
