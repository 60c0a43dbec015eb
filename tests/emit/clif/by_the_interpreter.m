% What isn't compiled is run by the interpreter, around which the loop is compiled.
c = cell(1, 20); s = 0;
for k = 1:20
    c{k} = k; s = s + k;
end
%| eval:4 (9)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 40, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = iconst.i64 20
%|     v6 = iconst.i64 0
%|     v7 = load.i64 notrap aligned readonly can_move v2
%|     v8 = load.i64 notrap aligned readonly can_move v2+8
%|     v9 = load.i64 notrap aligned readonly can_move v2+16
%|     v10 = load.i64 notrap aligned readonly can_move v2+24
%|     v11 = load.i64 notrap aligned readonly can_move v2+32
%|     v12 = load.f64 notrap aligned readonly can_move v2+40
%|     v13 = load.i64 notrap aligned readonly can_move v2+48
%|     v14 = load.i64 notrap aligned readonly can_move v2+56
%|     v15 = load.i64 notrap aligned readonly can_move v2+64
%|     v16 = load.i64 notrap aligned readonly can_move v2+72
%|     v17 = iconst.i64 1
%|     v18 = iconst.i64 1
%|     v19 = iconst.i64 -1
%|     v20 = iadd v14, v19  ; v19 = -1
%|     v21 = imul v20, v18  ; v18 = 1
%|     v22 = iadd v17, v21  ; v17 = 1
%|     v23 = iconst.i64 1
%|     v24 = isub v13, v23  ; v23 = 1
%|     v25 = iconst.i64 1
%|     v26 = iconst.i64 4096
%|     v27 = imul v25, v26  ; v25 = 1, v26 = 4096
%|     v28 = iadd v13, v27
%|     v29 = icmp slt v22, v28
%|     v30 = select v29, v22, v28
%|     store notrap aligned v14, v1+56
%|     v31 = iconst.i64 1
%|     store notrap aligned v31, v1+64  ; v31 = 1
%|     v32 = iconst.i64 1
%|     store notrap aligned v32, v1+72  ; v32 = 1
%|     jump block1
%|
%| block1:
%|     jump block2(v24, v12, v30)
%|
%| block2(v33: i64, v46: f64, v49: i64):
%|     v34 = iconst.i64 1
%|     v35 = iadd v33, v34  ; v34 = 1
%|     v36 = fcvt_from_sint.f64 v35
%|     v37 = bitcast.i64 v36
%|     v39 = icmp ule v35, v38
%|     v41 = icmp ugt v35, v38
%|     brif v41, block4, block5
%|
%| block5:
%|     v43 = iconst.i64 3
%|     v44 = ishl.i64 v35, v43  ; v43 = 3
%|     v45 = iadd.i64 v42, v44
%|     store.i64 notrap aligned v37, v45-8
%|     v47 = fcvt_from_sint.f64 v35
%|     v48 = fadd.f64 v46, v47
%|     v50 = icmp.i64 slt v35, v49
%|     v51 = icmp.i64 sge v35, v49
%|     v52 = iconst.i64 1
%|     v53 = iadd.i64 v35, v52  ; v52 = 1
%|     brif v51, block7, block2(v35, v48, v49)
%|
%| block7:
%|     v54 = iconst.i64 address
%|     v55 = load.i8 notrap aligned v54  ; v54 = address
%|     brif v55, block9, block10
%|
%| block10:
%|     v58 = icmp.i64 slt v49, v57
%|     v59 = icmp.i64 sge v49, v57
%|     v60 = iconst.i64 1
%|     v61 = iconst.i64 4096
%|     v62 = imul v60, v61  ; v60 = 1, v61 = 4096
%|     v63 = iadd.i64 v49, v62
%|     v64 = icmp.i64 slt v57, v63
%|     v65 = select.i64 v64, v57, v63
%|     v66 = iconst.i64 1
%|     v67 = iadd.i64 v49, v66  ; v66 = 1
%|     brif v59, block12, block2(v49, v48, v65)
%|
%| block12:
%|     v68 = iconst.i64 address
%|     store.f64 notrap aligned v48, v69+8
%|     store.i64 notrap aligned v57, v69+16
%|     return v68  ; v68 = address
%|
%| block4 cold:
%|     v70 = iconst.i64 address
%|     jump block3(v70)  ; v70 = address
%|
%| block9 cold:
%|     v71 = iconst.i64 address
%|     jump block8(v71)  ; v71 = address
%|
%| block3(v40: i64) cold:
%|     store.f64 notrap aligned v46, v69+8
%|     store.i64 notrap aligned v35, v69+16
%|     store.i64 notrap aligned v35, v69+88
%|     return v40
%|
%| block8(v56: i64) cold:
%|     store.f64 notrap aligned v48, v69+8
%|     store.i64 notrap aligned v49, v69+16
%|     return v56
%| }
%|
