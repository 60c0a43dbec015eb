% The long forms of end close their own kind of block (dialects 1).
%@ source: spec dialects 1
while x
    if y
endwhile
for k = 1:3
endif
end
%@ error: 4:5-4:7 "At least one END is missing. The statement beginning here does not have a matching end."
%@ error: 7:1-7:6 "Illegal use of reserved keyword \"endif\"."
