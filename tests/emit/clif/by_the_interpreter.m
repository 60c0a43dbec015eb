% What isn't compiled is run by the interpreter, around which the loop is compiled.
c = cell(1, 20); s = 0;
for k = 1:20
    c{k} = k; s = s + k;
end
%| eval:4 (9)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|     sig0 = (i64, i64, i64, i64, i64, i64) preserve_all
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = iconst.i64 20
%|     v6 = iconst.i64 0
%|     v7 = load.f64 notrap aligned readonly can_move v2
%|     v8 = load.i64 notrap aligned readonly can_move v2+8
%|     v9 = load.i64 notrap aligned readonly can_move v2+16
%|     v10 = load.i64 notrap aligned readonly can_move v2+24
%|     v11 = load.i64 notrap aligned readonly can_move v2+32
%|     v12 = iconst.i64 1
%|     v13 = iconst.i64 1
%|     v14 = iconst.i64 -1
%|     v15 = iadd v9, v14  ; v14 = -1
%|     v16 = imul v15, v13  ; v13 = 1
%|     v17 = iadd v12, v16  ; v12 = 1
%|     v18 = iconst.i64 1
%|     v19 = isub v8, v18  ; v18 = 1
%|     v20 = iconst.i64 1
%|     v21 = iconst.i64 4096
%|     v22 = imul v20, v21  ; v20 = 1, v21 = 4096
%|     v23 = iadd v8, v22
%|     v24 = icmp slt v17, v23
%|     v25 = select v24, v17, v23
%|     store notrap aligned v9, v1+56
%|     v26 = iconst.i64 1
%|     store notrap aligned v26, v1+64  ; v26 = 1
%|     v27 = iconst.i64 1
%|     store notrap aligned v27, v1+72  ; v27 = 1
%|     jump block1
%|
%| block1:
%|     jump block2(v19, v1, v7, v25)
%|
%| block2(v28: i64, v33: i64, v46: f64, v50: i64):
%|     v29 = iconst.i64 1
%|     v30 = iadd v28, v29  ; v29 = 1
%|     v31 = fcvt_from_sint.f64 v30
%|     v32 = bitcast.i64 v31
%|     store notrap aligned v32, v33+16
%|     v34 = fcvt_from_sint.f64 v30
%|     v35 = bitcast.i64 v34
%|     store notrap aligned v35, v33+88
%|     v36 = iconst.i64 40
%|     v37 = iconst.i64 address
%|     v38 = stack_addr.i64 ss1
%|     v39 = iconst.i64 address
%|     v40 = iconst.i64 0
%|     call_indirect sig0, v37(v38, v39, v0, v36, v40, v40)  ; v37 = address v39 = address v36 = 40, v40 = 0, v40 = 0
%|     v41 = stack_addr.i64 ss1
%|     v42 = load.i64 notrap v41
%|     v43 = iconst.i64 0
%|     v44 = icmp sge v42, v43  ; v43 = 0
%|     brif v44, block3, block4
%|
%| block4 cold:
%|     v45 = iconst.i64 0
%|     store.f64 notrap aligned v46, v33+8
%|     return v45  ; v45 = 0
%|
%| block3:
%|     v47 = load.i64 notrap aligned v0+2048
%|     v48 = fcvt_from_sint.f64 v30
%|     v49 = fadd.f64 v46, v48
%|     v51 = icmp.i64 slt v30, v50
%|     v52 = icmp.i64 sge v30, v50
%|     brif v52, block6, block5
%|
%| block5:
%|     v53 = iconst.i64 1
%|     v54 = iadd.i64 v30, v53  ; v53 = 1
%|     jump block2(v30, v47, v49, v50)
%|
%| block6:
%|     v55 = iconst.i64 address
%|     v56 = load.i8 notrap aligned v55  ; v55 = address
%|     brif v56, block8, block9
%|
%| block9:
%|     v59 = icmp.i64 slt v50, v58
%|     v60 = icmp.i64 sge v50, v58
%|     brif v60, block11, block10
%|
%| block10 cold:
%|     v61 = iconst.i64 1
%|     v62 = iconst.i64 4096
%|     v63 = imul v61, v62  ; v61 = 1, v62 = 4096
%|     v64 = iadd.i64 v50, v63
%|     v65 = icmp.i64 slt v58, v64
%|     v66 = select.i64 v65, v58, v64
%|     v67 = iconst.i64 1
%|     v68 = iadd.i64 v50, v67  ; v67 = 1
%|     jump block2(v50, v47, v49, v66)
%|
%| block11:
%|     v69 = iconst.i64 address
%|     store.f64 notrap aligned v49, v47+8
%|     return v69  ; v69 = address
%|
%| block8 cold:
%|     v70 = iconst.i64 address
%|     jump block7(v70)  ; v70 = address
%|
%| block7(v57: i64) cold:
%|     store.f64 notrap aligned v49, v47+8
%|     return v57
%| }
%|
