// Written by `npm run db:types` from the migrations; a test fails while it is stale.
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {

  "public": {
          Tables: {
            "activiteit": {
                  Row: {
                    "begin": string,"eind": string,"gewijzigd_op": string,"herhaling": string | null,"id": string,"initiatief_id": string | null,"omschrijving": string | null,"plek_id": string | null,"status": Database["public"]['Enums']["publicatiestatus"],"titel": string
                  }
                  ComputedFields: never
                  Insert: {
                    "begin": string,"eind": string,"gewijzigd_op"?: string,"herhaling"?: string | null,"id"?: string,"initiatief_id"?: string | null,"omschrijving"?: string | null,"plek_id"?: string | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"titel": string
                  }
                  Update: {
                    "begin"?: string,"eind"?: string,"gewijzigd_op"?: string,"herhaling"?: string | null,"id"?: string,"initiatief_id"?: string | null,"omschrijving"?: string | null,"plek_id"?: string | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"titel"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "activiteit_initiatief_id_fkey"
      columns: ["initiatief_id"]
isOneToOne: false
      referencedRelation: "initiatief"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "activiteit_plek_id_fkey"
      columns: ["plek_id"]
isOneToOne: false
      referencedRelation: "plek"
      referencedColumns: ["id"]
    }
                  ]
                },"budgetcijfer": {
                  Row: {
                    "aantal": number | null,"bedrag_cent": number | null,"bron": (string)[],"dekking": string | null,"gewijzigd_op": string,"groep": string,"id": string,"naam": string,"per_jaar": boolean,"percentage": number | null,"status": Database["public"]['Enums']["publicatiestatus"],"tot": string | null,"uitleg": string | null,"van": string | null,"volgorde": number,"zekerheid": Database["public"]['Enums']["zekerheid"]
                  }
                  ComputedFields: never
                  Insert: {
                    "aantal"?: number | null,"bedrag_cent"?: number | null,"bron": (string)[],"dekking"?: string | null,"gewijzigd_op"?: string,"groep": string,"id"?: string,"naam": string,"per_jaar"?: boolean,"percentage"?: number | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"tot"?: string | null,"uitleg"?: string | null,"van"?: string | null,"volgorde": number,"zekerheid": Database["public"]['Enums']["zekerheid"]
                  }
                  Update: {
                    "aantal"?: number | null,"bedrag_cent"?: number | null,"bron"?: (string)[],"dekking"?: string | null,"gewijzigd_op"?: string,"groep"?: string,"id"?: string,"naam"?: string,"per_jaar"?: boolean,"percentage"?: number | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"tot"?: string | null,"uitleg"?: string | null,"van"?: string | null,"volgorde"?: number,"zekerheid"?: Database["public"]['Enums']["zekerheid"]
                  }
                  Relationships: [

                  ]
                },"buurt": {
                  Row: {
                    "bron": (string)[],"code": string,"gewijzigd_op": string,"grens": Json | null,"grens_bron": string | null,"inwoners": number | null,"inwoners_jaar": number | null,"lat": number,"lon": number,"naam": string,"slug": string,"status": Database["public"]['Enums']["publicatiestatus"],"subwijk": string | null,"subwijk_zekerheid": Database["public"]['Enums']["zekerheid"] | null,"wijk_code": string,"zekerheid": Database["public"]['Enums']["zekerheid"]
                  }
                  ComputedFields: never
                  Insert: {
                    "bron": (string)[],"code": string,"gewijzigd_op"?: string,"grens"?: Json | null,"grens_bron"?: string | null,"inwoners"?: number | null,"inwoners_jaar"?: number | null,"lat": number,"lon": number,"naam": string,"slug": string,"status"?: Database["public"]['Enums']["publicatiestatus"],"subwijk"?: string | null,"subwijk_zekerheid"?: Database["public"]['Enums']["zekerheid"] | null,"wijk_code": string,"zekerheid": Database["public"]['Enums']["zekerheid"]
                  }
                  Update: {
                    "bron"?: (string)[],"code"?: string,"gewijzigd_op"?: string,"grens"?: Json | null,"grens_bron"?: string | null,"inwoners"?: number | null,"inwoners_jaar"?: number | null,"lat"?: number,"lon"?: number,"naam"?: string,"slug"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"subwijk"?: string | null,"subwijk_zekerheid"?: Database["public"]['Enums']["zekerheid"] | null,"wijk_code"?: string,"zekerheid"?: Database["public"]['Enums']["zekerheid"]
                  }
                  Relationships: [
                    {
      foreignKeyName: "buurt_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"content_versie": {
                  Row: {
                    "gewijzigd_op": string,"id": boolean,"versie": number
                  }
                  ComputedFields: never
                  Insert: {
                    "gewijzigd_op"?: string,"id"?: boolean,"versie"?: number
                  }
                  Update: {
                    "gewijzigd_op"?: string,"id"?: boolean,"versie"?: number
                  }
                  Relationships: [

                  ]
                },"initiatief": {
                  Row: {
                    "bron": (string)[],"buurt_code": string | null,"email": string | null,"fase": Database["public"]['Enums']["initiatief_fase"] | null,"fase_bron": string | null,"gebied": string | null,"gecontroleerd_op": string | null,"gecontroleerd_precisie": Database["public"]['Enums']["datumprecisie"] | null,"gewijzigd_op": string,"id": string,"lat": number | null,"let_op": string | null,"lon": number | null,"makelaar_id": string | null,"naam": string,"omschrijving": string,"peildatum": string | null,"plek_id": string | null,"precisie": Database["public"]['Enums']["precisie"] | null,"punt_uitleg": string | null,"slug": string,"soort": string | null,"status": Database["public"]['Enums']["publicatiestatus"],"telefoon": string | null,"themas": (string)[],"website": string | null,"wijk_code": string | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_punt": Database["public"]['Enums']["zekerheid"] | null
                  }
                  ComputedFields: never
                  Insert: {
                    "bron": (string)[],"buurt_code"?: string | null,"email"?: string | null,"fase"?: Database["public"]['Enums']["initiatief_fase"] | null,"fase_bron"?: string | null,"gebied"?: string | null,"gecontroleerd_op"?: string | null,"gecontroleerd_precisie"?: Database["public"]['Enums']["datumprecisie"] | null,"gewijzigd_op"?: string,"id"?: string,"lat"?: number | null,"let_op"?: string | null,"lon"?: number | null,"makelaar_id"?: string | null,"naam": string,"omschrijving": string,"peildatum"?: string | null,"plek_id"?: string | null,"precisie"?: Database["public"]['Enums']["precisie"] | null,"punt_uitleg"?: string | null,"slug": string,"soort"?: string | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"telefoon"?: string | null,"themas"?: (string)[],"website"?: string | null,"wijk_code"?: string | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_punt"?: Database["public"]['Enums']["zekerheid"] | null
                  }
                  Update: {
                    "bron"?: (string)[],"buurt_code"?: string | null,"email"?: string | null,"fase"?: Database["public"]['Enums']["initiatief_fase"] | null,"fase_bron"?: string | null,"gebied"?: string | null,"gecontroleerd_op"?: string | null,"gecontroleerd_precisie"?: Database["public"]['Enums']["datumprecisie"] | null,"gewijzigd_op"?: string,"id"?: string,"lat"?: number | null,"let_op"?: string | null,"lon"?: number | null,"makelaar_id"?: string | null,"naam"?: string,"omschrijving"?: string,"peildatum"?: string | null,"plek_id"?: string | null,"precisie"?: Database["public"]['Enums']["precisie"] | null,"punt_uitleg"?: string | null,"slug"?: string,"soort"?: string | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"telefoon"?: string | null,"themas"?: (string)[],"website"?: string | null,"wijk_code"?: string | null,"zekerheid"?: Database["public"]['Enums']["zekerheid"],"zekerheid_punt"?: Database["public"]['Enums']["zekerheid"] | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "initiatief_makelaar_id_fkey"
      columns: ["makelaar_id"]
isOneToOne: false
      referencedRelation: "makelaar"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "initiatief_plek_id_fkey"
      columns: ["plek_id"]
isOneToOne: false
      referencedRelation: "plek"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "initiatief_wijk_code_buurt_code_fkey"
      columns: ["wijk_code","buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["wijk_code","code"]
    },{
      foreignKeyName: "initiatief_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"logboek": {
                  Row: {
                    "handeling": string,"id": number,"medewerker_id": string | null,"op": string,"rij": string,"tabel": string,"velden": (string)[]
                  }
                  ComputedFields: never
                  Insert: {
                    "handeling": string,"id"?: never,"medewerker_id"?: string | null,"op": string,"rij": string,"tabel": string,"velden"?: (string)[]
                  }
                  Update: {
                    "handeling"?: string,"id"?: never,"medewerker_id"?: string | null,"op"?: string,"rij"?: string,"tabel"?: string,"velden"?: (string)[]
                  }
                  Relationships: [
                    {
      foreignKeyName: "logboek_medewerker_id_fkey"
      columns: ["medewerker_id"]
isOneToOne: false
      referencedRelation: "medewerker"
      referencedColumns: ["id"]
    }
                  ]
                },"makelaar": {
                  Row: {
                    "email": string | null,"foto": string | null,"gewijzigd_op": string,"id": string,"medewerker_id": string | null,"naam": string,"organisatie_id": string | null,"rol": string,"status": Database["public"]['Enums']["publicatiestatus"],"telefoon": string | null,"toestemming_op": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "email"?: string | null,"foto"?: string | null,"gewijzigd_op"?: string,"id"?: string,"medewerker_id"?: string | null,"naam": string,"organisatie_id"?: string | null,"rol": string,"status"?: Database["public"]['Enums']["publicatiestatus"],"telefoon"?: string | null,"toestemming_op"?: string | null
                  }
                  Update: {
                    "email"?: string | null,"foto"?: string | null,"gewijzigd_op"?: string,"id"?: string,"medewerker_id"?: string | null,"naam"?: string,"organisatie_id"?: string | null,"rol"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"telefoon"?: string | null,"toestemming_op"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "makelaar_medewerker_id_fkey"
      columns: ["medewerker_id"]
isOneToOne: true
      referencedRelation: "medewerker"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "makelaar_organisatie_id_fkey"
      columns: ["organisatie_id"]
isOneToOne: false
      referencedRelation: "organisatie"
      referencedColumns: ["id"]
    }
                  ]
                },"makelaar_buurt": {
                  Row: {
                    "buurt_code": string | null,"gewijzigd_op": string,"id": string,"makelaar_id": string,"wijk_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "buurt_code"?: string | null,"gewijzigd_op"?: string,"id"?: string,"makelaar_id": string,"wijk_code": string
                  }
                  Update: {
                    "buurt_code"?: string | null,"gewijzigd_op"?: string,"id"?: string,"makelaar_id"?: string,"wijk_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "makelaar_buurt_makelaar_id_fkey"
      columns: ["makelaar_id"]
isOneToOne: false
      referencedRelation: "makelaar"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "makelaar_buurt_wijk_code_buurt_code_fkey"
      columns: ["wijk_code","buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["wijk_code","code"]
    },{
      foreignKeyName: "makelaar_buurt_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"medewerker": {
                  Row: {
                    "email": string,"id": string,"naam": string,"rol": Database["public"]['Enums']["medewerker_rol"],"sinds": string,"tot": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "email": string,"id"?: string,"naam": string,"rol": Database["public"]['Enums']["medewerker_rol"],"sinds"?: string,"tot"?: string | null
                  }
                  Update: {
                    "email"?: string,"id"?: string,"naam"?: string,"rol"?: Database["public"]['Enums']["medewerker_rol"],"sinds"?: string,"tot"?: string | null
                  }
                  Relationships: [

                  ]
                },"openingstijd": {
                  Row: {
                    "dag": number | null,"datum": string | null,"gewijzigd_op": string,"id": string,"plek_id": string,"tot": string | null,"uitleg": string | null,"van": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "dag"?: number | null,"datum"?: string | null,"gewijzigd_op"?: string,"id"?: string,"plek_id": string,"tot"?: string | null,"uitleg"?: string | null,"van"?: string | null
                  }
                  Update: {
                    "dag"?: number | null,"datum"?: string | null,"gewijzigd_op"?: string,"id"?: string,"plek_id"?: string,"tot"?: string | null,"uitleg"?: string | null,"van"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "openingstijd_plek_id_fkey"
      columns: ["plek_id"]
isOneToOne: false
      referencedRelation: "plek"
      referencedColumns: ["id"]
    }
                  ]
                },"organisatie": {
                  Row: {
                    "andere_namen": (string)[],"bron": (string)[],"email": string | null,"gebieden": (string)[],"gewijzigd_op": string,"hele_stad": boolean,"id": string,"naam": string,"periode_uitleg": string | null,"plaats": string | null,"rol": string,"status": Database["public"]['Enums']["publicatiestatus"],"telefoon": string | null,"tot": string | null,"uitleg": string | null,"van": string | null,"website": string | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_wijken": Database["public"]['Enums']["zekerheid"] | null
                  }
                  ComputedFields: never
                  Insert: {
                    "andere_namen"?: (string)[],"bron": (string)[],"email"?: string | null,"gebieden"?: (string)[],"gewijzigd_op"?: string,"hele_stad"?: boolean,"id"?: string,"naam": string,"periode_uitleg"?: string | null,"plaats"?: string | null,"rol": string,"status"?: Database["public"]['Enums']["publicatiestatus"],"telefoon"?: string | null,"tot"?: string | null,"uitleg"?: string | null,"van"?: string | null,"website"?: string | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_wijken"?: Database["public"]['Enums']["zekerheid"] | null
                  }
                  Update: {
                    "andere_namen"?: (string)[],"bron"?: (string)[],"email"?: string | null,"gebieden"?: (string)[],"gewijzigd_op"?: string,"hele_stad"?: boolean,"id"?: string,"naam"?: string,"periode_uitleg"?: string | null,"plaats"?: string | null,"rol"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"telefoon"?: string | null,"tot"?: string | null,"uitleg"?: string | null,"van"?: string | null,"website"?: string | null,"zekerheid"?: Database["public"]['Enums']["zekerheid"],"zekerheid_wijken"?: Database["public"]['Enums']["zekerheid"] | null
                  }
                  Relationships: [

                  ]
                },"organisatie_wijk": {
                  Row: {
                    "gewijzigd_op": string,"organisatie_id": string,"wijk_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "gewijzigd_op"?: string,"organisatie_id": string,"wijk_code": string
                  }
                  Update: {
                    "gewijzigd_op"?: string,"organisatie_id"?: string,"wijk_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "organisatie_wijk_organisatie_id_fkey"
      columns: ["organisatie_id"]
isOneToOne: false
      referencedRelation: "organisatie"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "organisatie_wijk_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"plek": {
                  Row: {
                    "adres": string | null,"beheer": string | null,"beheer_2017": string | null,"beheervorm": Database["public"]['Enums']["beheervorm"] | null,"bron": (string)[],"buurt_code": string | null,"email": string | null,"gebied": string | null,"gecontroleerd_op": string | null,"gecontroleerd_precisie": Database["public"]['Enums']["datumprecisie"] | null,"gewijzigd_op": string,"id": string,"kosten": string | null,"lat": number | null,"let_op": string | null,"lon": number | null,"naam": string,"omschrijving": string | null,"op_stadslijst": boolean | null,"organisatie_id": string | null,"peildatum": string | null,"plaats": string | null,"postcode": string | null,"precisie": Database["public"]['Enums']["precisie"] | null,"punt_uitleg": string | null,"slug": string,"soort": Database["public"]['Enums']["plek_soort"],"soort_uitleg": string | null,"status": Database["public"]['Enums']["publicatiestatus"],"straat": string | null,"telefoon": string | null,"toegankelijkheid": string | null,"voorzieningen": (string)[],"wat_kan_hier": string | null,"website": string | null,"wijk_code": string | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_adres": Database["public"]['Enums']["zekerheid"] | null,"zekerheid_punt": Database["public"]['Enums']["zekerheid"] | null,"zekerheid_wijk": Database["public"]['Enums']["zekerheid"] | null
                  }
                  ComputedFields: never
                  Insert: {
                    "adres"?: string | null,"beheer"?: string | null,"beheer_2017"?: string | null,"beheervorm"?: Database["public"]['Enums']["beheervorm"] | null,"bron": (string)[],"buurt_code"?: string | null,"email"?: string | null,"gebied"?: string | null,"gecontroleerd_op"?: string | null,"gecontroleerd_precisie"?: Database["public"]['Enums']["datumprecisie"] | null,"gewijzigd_op"?: string,"id"?: string,"kosten"?: string | null,"lat"?: number | null,"let_op"?: string | null,"lon"?: number | null,"naam": string,"omschrijving"?: string | null,"op_stadslijst"?: boolean | null,"organisatie_id"?: string | null,"peildatum"?: string | null,"plaats"?: string | null,"postcode"?: string | null,"precisie"?: Database["public"]['Enums']["precisie"] | null,"punt_uitleg"?: string | null,"slug": string,"soort": Database["public"]['Enums']["plek_soort"],"soort_uitleg"?: string | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"straat"?: string | null,"telefoon"?: string | null,"toegankelijkheid"?: string | null,"voorzieningen"?: (string)[],"wat_kan_hier"?: string | null,"website"?: string | null,"wijk_code"?: string | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_adres"?: Database["public"]['Enums']["zekerheid"] | null,"zekerheid_punt"?: Database["public"]['Enums']["zekerheid"] | null,"zekerheid_wijk"?: Database["public"]['Enums']["zekerheid"] | null
                  }
                  Update: {
                    "adres"?: string | null,"beheer"?: string | null,"beheer_2017"?: string | null,"beheervorm"?: Database["public"]['Enums']["beheervorm"] | null,"bron"?: (string)[],"buurt_code"?: string | null,"email"?: string | null,"gebied"?: string | null,"gecontroleerd_op"?: string | null,"gecontroleerd_precisie"?: Database["public"]['Enums']["datumprecisie"] | null,"gewijzigd_op"?: string,"id"?: string,"kosten"?: string | null,"lat"?: number | null,"let_op"?: string | null,"lon"?: number | null,"naam"?: string,"omschrijving"?: string | null,"op_stadslijst"?: boolean | null,"organisatie_id"?: string | null,"peildatum"?: string | null,"plaats"?: string | null,"postcode"?: string | null,"precisie"?: Database["public"]['Enums']["precisie"] | null,"punt_uitleg"?: string | null,"slug"?: string,"soort"?: Database["public"]['Enums']["plek_soort"],"soort_uitleg"?: string | null,"status"?: Database["public"]['Enums']["publicatiestatus"],"straat"?: string | null,"telefoon"?: string | null,"toegankelijkheid"?: string | null,"voorzieningen"?: (string)[],"wat_kan_hier"?: string | null,"website"?: string | null,"wijk_code"?: string | null,"zekerheid"?: Database["public"]['Enums']["zekerheid"],"zekerheid_adres"?: Database["public"]['Enums']["zekerheid"] | null,"zekerheid_punt"?: Database["public"]['Enums']["zekerheid"] | null,"zekerheid_wijk"?: Database["public"]['Enums']["zekerheid"] | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "plek_organisatie_id_fkey"
      columns: ["organisatie_id"]
isOneToOne: false
      referencedRelation: "organisatie"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "plek_wijk_code_buurt_code_fkey"
      columns: ["wijk_code","buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["wijk_code","code"]
    },{
      foreignKeyName: "plek_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"prioriteit": {
                  Row: {
                    "bron": (string)[],"buurt_code": string | null,"gewijzigd_op": string,"id": string,"status": Database["public"]['Enums']["publicatiestatus"],"titel": string,"tot": string,"uitleg": string | null,"van": string,"wijk_code": string
                  }
                  ComputedFields: never
                  Insert: {
                    "bron": (string)[],"buurt_code"?: string | null,"gewijzigd_op"?: string,"id"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"titel": string,"tot": string,"uitleg"?: string | null,"van": string,"wijk_code": string
                  }
                  Update: {
                    "bron"?: (string)[],"buurt_code"?: string | null,"gewijzigd_op"?: string,"id"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"titel"?: string,"tot"?: string,"uitleg"?: string | null,"van"?: string,"wijk_code"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "prioriteit_wijk_code_buurt_code_fkey"
      columns: ["wijk_code","buurt_code"]
isOneToOne: false
      referencedRelation: "buurt"
      referencedColumns: ["wijk_code","code"]
    },{
      foreignKeyName: "prioriteit_wijk_code_fkey"
      columns: ["wijk_code"]
isOneToOne: false
      referencedRelation: "wijk"
      referencedColumns: ["code"]
    }
                  ]
                },"voorbeeld": {
                  Row: {
                    "bron": (string)[],"fase_bron": string | null,"gebied": string | null,"gewijzigd_op": string,"id": string,"naam": string,"omschrijving": string,"peildatum": string | null,"plaats": string,"status": Database["public"]['Enums']["publicatiestatus"],"themas": (string)[],"website": string | null,"zekerheid": Database["public"]['Enums']["zekerheid"]
                  }
                  ComputedFields: never
                  Insert: {
                    "bron": (string)[],"fase_bron"?: string | null,"gebied"?: string | null,"gewijzigd_op"?: string,"id"?: string,"naam": string,"omschrijving": string,"peildatum"?: string | null,"plaats": string,"status"?: Database["public"]['Enums']["publicatiestatus"],"themas"?: (string)[],"website"?: string | null,"zekerheid": Database["public"]['Enums']["zekerheid"]
                  }
                  Update: {
                    "bron"?: (string)[],"fase_bron"?: string | null,"gebied"?: string | null,"gewijzigd_op"?: string,"id"?: string,"naam"?: string,"omschrijving"?: string,"peildatum"?: string | null,"plaats"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"themas"?: (string)[],"website"?: string | null,"zekerheid"?: Database["public"]['Enums']["zekerheid"]
                  }
                  Relationships: [

                  ]
                },"wijk": {
                  Row: {
                    "bron": (string)[],"code": string,"gewijzigd_op": string,"grens": Json | null,"grens_bron": string | null,"inwoners": number | null,"inwoners_jaar": number | null,"lat": number,"lon": number,"naam": string,"nummer": number,"oppervlakte_km2": number | null,"slug": string,"status": Database["public"]['Enums']["publicatiestatus"],"woningen": number | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_punt": Database["public"]['Enums']["zekerheid"]
                  }
                  ComputedFields: never
                  Insert: {
                    "bron": (string)[],"code": string,"gewijzigd_op"?: string,"grens"?: Json | null,"grens_bron"?: string | null,"inwoners"?: number | null,"inwoners_jaar"?: number | null,"lat": number,"lon": number,"naam": string,"nummer": number,"oppervlakte_km2"?: number | null,"slug": string,"status"?: Database["public"]['Enums']["publicatiestatus"],"woningen"?: number | null,"zekerheid": Database["public"]['Enums']["zekerheid"],"zekerheid_punt": Database["public"]['Enums']["zekerheid"]
                  }
                  Update: {
                    "bron"?: (string)[],"code"?: string,"gewijzigd_op"?: string,"grens"?: Json | null,"grens_bron"?: string | null,"inwoners"?: number | null,"inwoners_jaar"?: number | null,"lat"?: number,"lon"?: number,"naam"?: string,"nummer"?: number,"oppervlakte_km2"?: number | null,"slug"?: string,"status"?: Database["public"]['Enums']["publicatiestatus"],"woningen"?: number | null,"zekerheid"?: Database["public"]['Enums']["zekerheid"],"zekerheid_punt"?: Database["public"]['Enums']["zekerheid"]
                  }
                  Relationships: [

                  ]
                }
          }
          Views: {
            [_ in never]: never
          }
          Functions: {
            "grenzen_importeren":
{ Args: { "rijen": Json }; Returns: Json
                           },
"plekken_importeren":
{ Args: { "rijen": Json }; Returns: Json
                           }
          }
          Enums: {
            "beheervorm": "zelfbeheer"|"sociaal_beheer"|"samen"|"eigen_organisatie","datumprecisie": "dag"|"maand"|"jaar","initiatief_fase": "idee"|"start"|"actief"|"zelfstandig"|"gestopt","medewerker_rol": "makelaar"|"beheerder","plek_soort": "buurtcentrum"|"speeltuin"|"ontmoetingsplek","precisie": "adres"|"straat"|"buurt"|"wijk","publicatiestatus": "concept"|"gepubliceerd"|"gearchiveerd","zekerheid": "bron"|"afgeleid"
          }
          CompositeTypes: {
            [_ in never]: never
          }
        }
}

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">]

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
  ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
      Row: infer R
    }
    ? R
    : never
  : never

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Insert: infer I
    }
    ? I
    : never
  : never

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Update: infer U
    }
    ? U
    : never
  : never

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
  ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
  : never

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
  ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
  : never

export const Constants = {
  "public": {
          Enums: {
            "beheervorm": ["zelfbeheer", "sociaal_beheer", "samen", "eigen_organisatie"],"datumprecisie": ["dag", "maand", "jaar"],"initiatief_fase": ["idee", "start", "actief", "zelfstandig", "gestopt"],"medewerker_rol": ["makelaar", "beheerder"],"plek_soort": ["buurtcentrum", "speeltuin", "ontmoetingsplek"],"precisie": ["adres", "straat", "buurt", "wijk"],"publicatiestatus": ["concept", "gepubliceerd", "gearchiveerd"],"zekerheid": ["bron", "afgeleid"]
          }
        }
} as const
